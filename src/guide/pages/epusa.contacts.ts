import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: ['kontaktní osoby', 'seznam kontaktních osob', 'kontaktní osoby obce', 'contact persons'],
    excludes: ['založení nového uživatele', 'aktualizace uživatele'],
    url: ['kontakt', 'osoby', 'contacts'],
    signature: [],
    actions: [
      'založení nového uživatele',
      'nový uživatel',
      'aktualizace uživatele',
      'přidat osobu',
      'založit nového uživatele',
    ],
  },
  fields: ['search', 'person.surname', 'person.givenName', 'office.position'],
  steps: ['epusa-sync', 'epusa-former-person'],
  showsMayor: 'epusa-sync',
  sources: ['kraj2018', 'epusaManual'],
} as const satisfies Page;
