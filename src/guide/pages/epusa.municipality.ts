import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: ['obec', 'město', 'městys', 'údaje o obci', 'základní údaje', 'kód obce', 'orgány obce'],
    excludes: ['kontaktní osoby', 'přihlášení'],
    url: ['obec'],
    signature: ['account.username', 'account.password'],
  },
  fields: ['account.username', 'account.password', 'search'],
  steps: ['epusa-sync'],
  showsMayor: 'epusa-sync',
  sources: ['kraj2018'],
} as const satisfies Page;
