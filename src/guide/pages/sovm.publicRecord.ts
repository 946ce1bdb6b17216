import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: list(
      'seznam orgánů veřejné moci, detail orgánu veřejné moci, veřejné údaje subjektu, seznam ovm, detail ovm, ' +
        'údaje orgánu veřejné moci, orgán veřejné moci, veřejný detail subjektu',
    ),
    url: list('ovm, datafile, seznamovm'),
    signature: [],
    against: ['document.number', 'account.username', 'account.password', 'office.statutory'],
    captions: list(
      'statutární zástupce, identifikátor datové schránky, id datové schránky, typ subjektu, právní forma, ' +
        'ičo, stav subjektu, identifikátor ovm, zkratka, úřední hodiny',
    ),
  },
  fields: [
    'search',
    'organisation.ico',
    'organisation.dataBox',
    'organisation.name',
    'organisation.dic',
    'organisation.municipalityCode',
    'organisation.bankAccount',
    'organisation.web',
    'address.street',
    'address.houseNumber',
    'address.municipality',
    'address.postalCode',
    'contact.email',
    'contact.phone',
  ],
  steps: ['sovm-public-check', 'sovm-record-check'],
  showsMayor: 'sovm-public-check',
  sources: ['openData'],
} as const satisfies Page;
