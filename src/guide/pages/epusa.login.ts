import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: ['přihlášení', 'přihlášení pro správce dat', 'přihlášení správce dat', 'login for data administrator'],
    url: ['login', 'prihlaseni'],
    signature: ['account.username', 'account.password'],
    actions: ['přihlásit', 'přihlásit se', 'přihlášení', 'login'],
  },
  fields: ['account.username', 'account.password', 'search'],
  steps: ['epusa-request-sync', 'epusa-rights'],
  sources: ['kraj2018', 'epusaManual', 'vysocina'],
} as const satisfies Page;
