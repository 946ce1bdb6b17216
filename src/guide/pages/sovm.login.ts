import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: list(
      'přihlášení, přihlášení do aplikace, přihlášení do správy dat, přihlášení uživatele, přihlašovací stránka, ' +
        'správa dat přihlášení, volby nový starosta, login, sign in, přihlášení do systému, přihlášení do jip, ' +
        'přihlášení certifikátem, přihlášení jménem a heslem, přihlaste se, přihlásit se, volba způsobu přihlášení, ' +
        'způsob přihlášení, výběr způsobu přihlášení, log in, otp autentizace, nia autentizace, autentizace, ' +
        'autentizace uživatele, přihlášení jednorázovým kódem, přihlášení správce, přihlášení administrátora, ' +
        'jak se chcete přihlásit',
    ),
    url: list('login, as, prihlaseni, prihlasit'),
    signature: ['account.username', 'account.password'],
    against: ['person.surname', 'contact.email', 'document.number', 'organisation.ico', 'office.statutory'],
    actions: list(
      'jménem a heslem, certifikátem, otp autentizace, nia autentizace, identita občana, přihlásit, ' +
        'přihlásit se, přihlásit certifikátem, přihlásit jménem a heslem, log in, login',
    ),
    captions: list(
      'infolinka, jménem a heslem, certifikátem, otp autentizace, nia autentizace, uživatelské jméno, heslo',
    ),
    yields: true,
  },
  fields: ['account.username', 'account.password', 'search'],
  steps: ['prepare-administrator'],
  sources: ['loginArticle', 'registerFaq'],
} as const satisfies Page;
