import { allOf, headingsOf } from '../headings.ts';
import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: allOf(
      list(
        'uživatelé a jejich účty, uživatelé a účty, kdo má přístup, kdo pracuje se správou dat, ' +
          'správa uživatelů subjektu, správa uživatelů, seznam uživatelů, uživatelé, uživatelé subjektu, ' +
          'přehled uživatelů, seznam uživatelů subjektu, vyhledání uživatele, list of users, users, ' +
          'správa uživatelských účtů, uživatelské účty, účty uživatelů, přehled uživatelských účtů, ' +
          'seznam uživatelských účtů, seznam účtů, správa účtů, uživatelé organizace, uživatelé úřadu, ' +
          'uživatelé obce, uživatelé ovm, evidence uživatelů, vyhledávání uživatelů, výběr uživatele, ' +
          'user management, user list, user accounts, uživatelé a role, osoby subjektu, osoby organizace, ' +
          'uživatelé v organizaci, účty, pracovníci subjektu, lidé v organizaci',
      ),
      headingsOf(
        ['listed'],
        ['uživatelů', 'uživatelů', 'uživatelů'],
        ['účtů', 'účtů', 'účtů'],
        ['uživatelských účtů', 'uživatelských účtů', 'uživatelských účtů'],
        ['osob subjektu', 'osob subjektu', 'osob subjektu'],
        'user',
        'account',
        'user account',
      ),
    ),
    excludes: list('nový uživatel, detail uživatele, založení nového uživatele, úprava uživatele'),
    url: list('users, uzivatele, userlist, seznamuzivatelu, spravauzivatelu'),
  },
  fields: [
    'search',
    'account.username',
    'person.surname',
    'person.givenName',
    'office.position',
    'office.function',
    'account.blocked',
    'account.certificate',
  ],
  steps: ['sovm-account', 'sovm-former-mayor', 'sovm-administrators'],
  reached: 'prepare-administrator',
  // „Nastavit statutárního zástupce“ would be the way to its page; the crown acts at once.
  guard: {
    step: 'sovm-statutory',
    captions: [
      'korunka',
      'nastavit korunku',
      'přidělit korunku',
      'předat korunku',
      'nastavit jako statutárního zástupce',
      'nastavit statutárním zástupcem',
      'označit jako statutárního zástupce',
    ],
  },
  sources: ['administratorManual', 'kraj2018'],
} as const satisfies Page;
