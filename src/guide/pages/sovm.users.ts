import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: [
      'správa uživatelů subjektu',
      'správa uživatelů',
      'seznam uživatelů',
      'uživatelé',
      'uživatelé subjektu',
      'přehled uživatelů',
    ],
    excludes: ['nový uživatel', 'detail uživatele', 'založení nového uživatele'],
    url: ['users', 'uzivatele'],
    signature: ['search'],
    actions: ['nový uživatel', 'přidat uživatele', 'založit uživatele', 'založit účet', 'přidat nového uživatele'],
  },
  fields: ['search', 'account.username', 'person.surname', 'person.givenName', 'office.position'],
  steps: ['sovm-account', 'sovm-former-mayor', 'sovm-administrators'],
  reached: 'prepare-administrator',
  sources: ['administratorManual', 'kraj2018'],
} as const satisfies Page;
