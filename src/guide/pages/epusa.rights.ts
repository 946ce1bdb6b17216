import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: [
      'nastavení rolí práv v informačních systémech',
      'práva v informačních systémech',
      'oprávnění uživatele',
      'nastavení rolí',
      'role a oprávnění',
      'oprávnění v informačních systémech',
    ],
    url: ['role', 'prava', 'opravneni', 'rights'],
    signature: ['rights.edotace', 'rights.other'],
    actions: ['uložit oprávnění', 'uložit role', 'uložit práva'],
  },
  fields: ['rights.edotace', 'rights.other', 'search'],
  steps: ['epusa-rights'],
  saved: 'epusa-rights',
  sources: ['edotaceLogin', 'epusaManual'],
} as const satisfies Page;
