import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: list(
      'vstup, vstup do neveřejné části, vstup do neveřejné části portálu, neveřejná část, neveřejná část portálu, ' +
        'vstup do systému, vstup pro správce, vstup pro správce dat, vstup pro administrátory, vstup pro obce, ' +
        'vstup pro registrované, vstup do portálu, vstup do administrace, přihlášení do administrace, ' +
        'přihlášení do portálu, přihlášení k portálu, přihlášení obce, přihlášení obcí, ' +
        'přihlášení do neveřejné části, přihlášení pro správce, přihlášení, přihlášení pro správce dat, ' +
        'přihlášení správce dat, přihlášení správců dat, přihlášení uživatele, login for data administrator, ' +
        'login, přihlášení do epusa, přihlášení do systému, přihlášení správce, přihlaste se, přihlásit se, ' +
        'log in, sign in, data administrator login',
    ),
    url: list('login, prihlaseni, vstup'),
    yields: true,
  },
  fields: ['account.username', 'account.password', 'search'],
  steps: ['epusa-request-sync', 'epusa-rights'],
  sources: ['kraj2018', 'epusaManual', 'vysocina'],
} as const satisfies Page;
