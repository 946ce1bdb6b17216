import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: ['správa subjektu', 'údaje subjektu', 'detail subjektu', 'základní údaje subjektu', 'editace subjektu'],
    url: ['subjekt', 'subject'],
    signature: ['organisation.ico', 'organisation.dataBox', 'organisation.bankAccount', 'address.postalCode'],
    actions: ['uložit údaje subjektu', 'upravit subjekt'],
  },
  fields: [
    'organisation.name',
    'organisation.ico',
    'organisation.dic',
    'organisation.dataBox',
    'organisation.municipalityCode',
    'organisation.bankAccount',
    'organisation.web',
    'address.street',
    'address.houseNumber',
    'address.municipality',
    'address.postalCode',
    'contact.email',
    'contact.emailType',
    'contact.phone',
    'contact.phoneType',
    'search',
  ],
  steps: ['sovm-subject'],
  saved: 'sovm-subject',
  sources: ['administratorManual', 'jipSchemas'],
} as const satisfies Page;
