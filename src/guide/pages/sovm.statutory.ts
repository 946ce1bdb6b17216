import { allOf, headingsOf } from '../headings.ts';
import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: allOf(
      list(
        'statutární zástupce, nastavení statutárního zástupce, nový statutární zástupce, statutární zástupci, ' +
          'nastavení nebo změna nového statutárního zástupce subjektu, nastavení nového statutárního zástupce, ' +
          'změna statutárního zástupce, výměna statutárního zástupce, statutární zástupce subjektu, ' +
          'určení statutárního zástupce, změna vedoucího představitele obce, vedoucí představitel obce, ' +
          'statutory representative, nového statutárního zástupce, nastavit statutárního zástupce, ' +
          'nastavit nového statutárního zástupce, změnit statutárního zástupce, ' +
          'nastavení nebo změna statutárního zástupce, nastavení a změna statutárního zástupce, ' +
          'zápis statutárního zástupce, zápis nového statutárního zástupce, jmenování statutárního zástupce, ' +
          'volba statutárního zástupce, určit statutárního zástupce, ustanovení statutárního zástupce, ' +
          'údaje nového statutárního zástupce, výběr statutárního zástupce, výběr nového statutárního zástupce, ' +
          'změna v osobě statutárního zástupce, změna statutára, nový statutár, nastavení statutára, ' +
          'nastavení starosty, změna starosty, výměna starosty, změna osoby v čele, nastavení osoby v čele, ' +
          'nastavení vedoucího představitele, změna vedoucího představitele, statutární orgán, ' +
          'new statutory representative, change of statutory representative, change statutory representative, ' +
          'set statutory representative, předat korunku, předání korunky, přidělit korunku, přidělení korunky, ' +
          'nastavit korunku, nastavení korunky, nová korunka, převod korunky, převést korunku, přesun korunky, ' +
          'přesunout korunku, změna korunky, změnit korunku, udělit korunku, udělení korunky, korunka, ' +
          'přiřadit korunku, přiřazení korunky, přidělení role statutárního zástupce, ' +
          'přidělit roli statutárního zástupce, přiřazení role statutárního zástupce, ' +
          'přiřadit roli statutárního zástupce, určení vedoucího představitele, ' +
          'určení vedoucího představitele obce, nastavení vedoucího představitele obce, ' +
          'výběr vedoucího představitele, výběr vedoucího představitele obce, zápis vedoucího představitele, ' +
          'vyberte statutárního zástupce, vyberte nového statutárního zástupce, určete statutárního zástupce, ' +
          'určete nového statutárního zástupce, nastavte statutárního zástupce, kdo je statutárním zástupcem, ' +
          'kdo je statutární zástupce, kdo stojí v čele, kdo zastupuje, předejte korunku, předání funkce, ' +
          'předat funkci, předání funkce statutárního zástupce, předání role statutárního zástupce, ' +
          'předat roli statutárního zástupce, vyměnit statutárního zástupce, nahradit statutárního zástupce, ' +
          'nahrazení statutárního zástupce, určení nového statutárního zástupce, ' +
          'určit nového statutárního zástupce, jmenovat statutárního zástupce, označení statutárního zástupce, ' +
          'označit statutárního zástupce, přiřazení statutárního zástupce, přiřadit statutárního zástupce, ' +
          'zvolit statutárního zástupce, vybrat statutárního zástupce, vybrat nového statutárního zástupce, ' +
          'nový vedoucí představitel, nový statutár, zapsat starostu, zápis starosty, hand over the crown',
      ),
      headingsOf(
        ['edited', 'made'],
        ['statutárního zástupce', 'statutárního zástupce', 'statutárním zástupci'],
        ['nového statutárního zástupce', 'nového statutárního zástupce', 'novém statutárním zástupci'],
        ['roli statutárního zástupce', 'role statutárního zástupce', 'roli statutárního zástupce'],
        ['funkci statutárního zástupce', 'funkce statutárního zástupce', 'funkci statutárního zástupce'],
      ),
      headingsOf(
        ['edited'],
        ['statutára', 'statutára', 'statutárovi'],
        ['vedoucího představitele', 'vedoucího představitele', 'vedoucím představiteli'],
        ['osobu v čele', 'osoby v čele', 'osobě v čele'],
        'statutory representative',
      ),
    ),
    url: list('statutar, statutarni, statutory, statutarnizastupce'),
    confirms: ['office.statutory', 'term.from', 'term.to'],
    actions: list(
      'nastavit statutárního zástupce, změnit statutárního zástupce, nastavit jako statutárního zástupce, ' +
        'nastavit nového statutárního zástupce, uložit statutárního zástupce, nastavit statutárním zástupcem, ' +
        'určit statutárním zástupcem, ustanovit statutárním zástupcem, zvolit statutárním zástupcem, ' +
        'nastavit statutára, nastavit jako statutára, určit statutárního zástupce, zapsat statutárního zástupce, ' +
        'zapsat nového statutárního zástupce, ustanovit statutárního zástupce, vyměnit statutárního zástupce, ' +
        'předat korunku, přidělit korunku, nastavit korunku, potvrdit statutárního zástupce, ' +
        'potvrdit změnu statutárního zástupce, provést změnu statutárního zástupce, ' +
        'označit jako statutárního zástupce, set as statutory representative, set statutory representative, ' +
        'change statutory representative',
    ),
  },
  fields: [
    'office.statutory',
    'office.function',
    'office.position',
    'term.from',
    'term.to',
    'search',
    'person.givenName',
    'person.surname',
    'person.titleBefore',
    'person.titleAfter',
    'person.birthDate',
    'person.birthPlace',
    'document.type',
    'document.number',
    'account.blocked',
    'office.publicPerson',
  ],
  steps: ['sovm-statutory'],
  saved: 'sovm-statutory',
  guard: {
    step: 'sovm-statutory',
    captions: [
      'nastavit statutárního zástupce',
      'nastavit nového statutárního zástupce',
      'změnit statutárního zástupce',
      'uložit statutárního zástupce',
      'nastavit jako statutárního zástupce',
      'uložit',
      'uložit změny',
      'potvrdit',
      'potvrdit změnu',
      'provést změnu',
      'nastavit',
      'nastavit statutárním zástupcem',
      'předat korunku',
      'přidělit korunku',
      'nastavit korunku',
      'označit jako statutárního zástupce',
    ],
  },
  sources: ['loginArticle', 'caaisHandbook', 'rosUpdate', 'isdsRules'],
} as const satisfies Page;
