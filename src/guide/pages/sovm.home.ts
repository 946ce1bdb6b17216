import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: ['správa dat', 'úvodní stránka', 'úvod', 'vítejte', 'rozcestník'],
    excludes: ['přihlášení'],
    url: ['home'],
    signature: [],
    actions: ['správa subjektu', 'správa uživatelů subjektu', 'odhlásit', 'odhlásit se'],
  },
  fields: ['search'],
  steps: ['sovm-account'],
  reached: 'prepare-administrator',
  sources: ['administratorManual'],
} as const satisfies Page;
