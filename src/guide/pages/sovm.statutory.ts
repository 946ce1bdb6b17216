import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: list(
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
        'set statutory representative',
    ),
    url: list('statutar, statutarni, statutory, statutarnizastupce'),
    signature: ['office.statutory', 'term.from'],
    against: ['contact.email', 'contact.phone', 'account.username', 'account.password', 'organisation.ico'],
    actions: list(
      'nastavit statutárního zástupce, změnit statutárního zástupce, nastavit jako statutárního zástupce, ' +
        'nastavit nového statutárního zástupce, uložit statutárního zástupce',
    ),
    captions: list('současný statutární zástupce, stávající statutární zástupce, nový statutární zástupce, funkce od'),
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
    ],
  },
  sources: ['loginArticle', 'caaisHandbook', 'rosUpdate', 'isdsRules'],
} as const satisfies Page;
