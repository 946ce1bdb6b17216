import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: [
      'ztotožnění fyzické osoby',
      'ztotožnění osoby',
      'ztotožnění',
      'ztotožnění uživatele',
      'kontrola totožnosti uživatele',
      'ověření totožnosti',
    ],
    url: ['ztotozneni', 'identify', 'identifikace'],
    signature: ['document.type', 'document.number', 'person.birthDate', 'person.birthPlace'],
    actions: ['ztotožnit', 'ztotožnit osobu', 'ověřit totožnost'],
  },
  fields: [
    'person.givenName',
    'person.surname',
    'person.birthDate',
    'person.birthPlace',
    'person.birthDistrict',
    'person.birthCountry',
    'person.birthNumber',
    'document.type',
    'document.number',
  ],
  steps: ['sovm-identify'],
  saved: 'sovm-identify',
  savedAfter: 'sovm-account',
  sources: ['caaisIntegration', 'kraj2018', 'administratorManual'],
} as const satisfies Page;
