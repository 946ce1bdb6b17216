import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: list(
      'přihlášení, přihlášení do aplikace, přihlášení do správy dat, přihlášení uživatele, přihlašovací stránka, ' +
        'správa dat přihlášení, volby nový starosta, login, sign in, přihlášení do systému, přihlášení do jip, ' +
        'přihlášení certifikátem, přihlášení jménem a heslem, přihlaste se, přihlásit se, ' +
        'volba způsobu přihlášení, způsob přihlášení, výběr způsobu přihlášení, log in, otp autentizace, ' +
        'nia autentizace, autentizace, autentizace uživatele, přihlášení jednorázovým kódem, přihlášení správce, ' +
        'přihlášení administrátora, jak se chcete přihlásit',
    ),
    url: list('login, as, prihlaseni, prihlasit'),
  },
  fields: ['account.username', 'account.password'],
  steps: ['prepare-administrator'],
  sources: ['loginArticle', 'registerFaq'],
} as const satisfies Page;
