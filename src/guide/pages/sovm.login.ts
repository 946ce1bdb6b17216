import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: [
      'přihlášení',
      'přihlášení do aplikace',
      'přihlášení uživatele',
      'správa dat přihlášení',
      'volby nový starosta',
    ],
    url: ['login', 'as'],
    signature: ['account.username', 'account.password'],
    actions: ['jménem a heslem', 'certifikátem', 'otp autentizace', 'nia autentizace', 'přihlásit', 'přihlásit se'],
  },
  fields: ['account.username', 'account.password', 'search'],
  steps: ['prepare-administrator'],
  sources: ['loginArticle'],
} as const satisfies Page;
