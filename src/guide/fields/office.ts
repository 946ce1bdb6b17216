import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** What the person is in the municipality (domain.md 1.2, 1.5). */
export const office = {
  'office.position': {
    kinds: ['select'],
    phrases: list(
      'funkce, funkce ze seznamu, funkce z číselníku, funkce výběr, funkce osoby, pozice, typ osoby, ' +
        'druh funkce, typ funkce, funkční zařazení, zařazení, position, function, person type',
    ),
    excludes: list('datum, od, do, vzniku, zániku, konec, začátek'),
    tokens: list('ovmpersontype, typosoby, funkce, position, pozice'),
    options: list(
      'starosta, starostka, 1. místostarosta, 2. místostarosta, místostarosta, tajemník, primátor, ' +
        'referent, správce obce, zastupitel, informatik, nezařazeno, mayor, deputy mayor',
    ),
  },
  'office.function': {
    kinds: ['text'],
    phrases: list(
      'funkce, název funkce, popis funkce, funkce slovně, funkce slovy, funkce textem, ' +
        'funkce volný text, funkce osoby, funkce v úřadu, funkce na úřadě, pracovní zařazení, ' +
        'pracovní pozice, pozice, function, position, job title',
    ),
    excludes: list('typ, datum, od, do, vzniku, zániku, začátek, konec, kód, kontrolní, měsíční, odměna'),
    tokens: list('funkce, function, nazevfunkce, pozice'),
    autocomplete: list('organization-title'),
    room: 8,
  },
  'office.statutory': {
    kinds: ['radio', 'checkbox', 'select'],
    phrases: list(
      'statutární zástupce, statutár, nový statutární zástupce, je statutární zástupce, ' +
        'osoba je statutární zástupce, uživatel je statutární zástupce, statutární zástupce subjektu, ' +
        'statutární zástupce obce, nastavit jako statutárního zástupce, nastavit statutárního zástupce, ' +
        'určit jako statutárního zástupce, jako statutárního zástupce, je statutárním zástupcem, statutárním zástupcem, stat zástupce, statutární orgán, vedoucí představitel, ' +
        'vedoucí představitel obce, hlavní osoba, statutory representative, is statutory representative, ' +
        'new statutory representative',
    ),
    excludes: list('funkce od, datum, jméno, příjmení'),
    tokens: list('statutarnizastupce, isprimaryperson, primaryperson, statutar'),
  },
  'office.publicPerson': {
    kinds: ['checkbox', 'radio', 'select'],
    phrases: list(
      'uživatel je veřejná osoba, veřejná osoba, osoba je veřejná, zveřejnit osobu, zveřejnit, ' +
        'zveřejňovat osobu, osobu zveřejnit, zveřejnit os, zveřejnění osoby, zveřejnit údaje osoby, zobrazit veřejně, zobrazit v seznamu ovm, public person, ' +
        'user is a public person, make public, publish, show publicly',
    ),
    tokens: list('verejnaosoba, publicperson, zverejnit'),
  },
} as const satisfies Record<string, FieldWords>;
