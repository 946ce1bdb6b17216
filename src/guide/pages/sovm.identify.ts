import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: list(
      'ztotožnění fyzické osoby, ztotožnění osoby, ztotožnění, ztotožnění uživatele, ' +
        'kontrola totožnosti uživatele, kontrola totožnosti, ověření totožnosti, ztotožnění vůči rob, ' +
        'ztotožnění v registru obyvatel, ztotožnění vůči registru obyvatel, údaje pro ztotožnění, ' +
        'identification of person',
    ),
    url: list('ztotozneni, identify, identifikace, ztotoznit, rob'),
    signature: ['document.type', 'document.number', 'person.birthDate', 'person.birthPlace'],
    against: ['contact.email', 'contact.phone', 'account.username', 'office.position', 'office.statutory'],
    actions: list(
      'ztotožnit, ztotožnit osobu, ztotožnit uživatele, ověřit totožnost, provést ztotožnění, ztotožnit v rob',
    ),
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
    'search',
  ],
  steps: ['sovm-identify'],
  saved: 'sovm-identify',
  savedAfter: 'sovm-account',
  sources: ['caaisIntegration', 'kraj2018', 'administratorManual'],
} as const satisfies Page;
