import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: [
      'statutární zástupce',
      'nastavení statutárního zástupce',
      'nový statutární zástupce',
      'nastavení nebo změna nového statutárního zástupce subjektu',
      'změna statutárního zástupce',
      'statutární zástupce subjektu',
      'určení statutárního zástupce',
    ],
    url: ['statutar', 'statutarni', 'statutory'],
    signature: ['office.statutory'],
    actions: ['nastavit statutárního zástupce', 'změnit statutárního zástupce', 'nastavit jako statutárního zástupce'],
  },
  fields: ['office.statutory', 'office.function', 'office.position', 'term.from', 'term.to', 'search'],
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
  sources: ['loginArticle', 'caaisHandbook'],
} as const satisfies Page;
