import { allOf, headingsOf } from '../headings.ts';
import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: allOf(
      list(
        'správa subjektu, údaje subjektu, údaje o subjektu, detail subjektu, základní údaje subjektu, ' +
          'editace subjektu, úprava subjektu, úprava údajů subjektu, aktualizace údajů subjektu, ' +
          'editace údajů subjektu, údaje o ovm, editace ovm, úprava ovm, editace údajů ovm, úprava údajů ovm, ' +
          'správa ovm, správa údajů ovm, správa údajů subjektu, karta subjektu, identifikační údaje subjektu, ' +
          'kontaktní údaje subjektu, aktualizace subjektu, aktualizace údajů o subjektu, změna údajů subjektu, ' +
          'změna údajů o subjektu, úprava údajů o subjektu, upravit subjekt, nastavení subjektu, údaje organizace, ' +
          'údaje o organizaci, subject details, edit subject, subject administration, subjekt, ' +
          'kontaktní údaje ovm, kontaktní údaje organizace, identifikační údaje organizace, ' +
          'identifikační údaje ovm, údaje o úřadu, editace úřadu, údaje úřadu, editace orgánu veřejné moci, ' +
          'úprava orgánu veřejné moci, správa organizace, údaje vlastního subjektu, můj subjekt, moje organizace, ' +
          'subjekt detail, subjekt úprava, subjekt editace, subjekt údaje',
      ),
      headingsOf(
        ['edited'],
        ['subjekt', 'subjektu', 'subjektu'],
        ['organizaci', 'organizace', 'organizaci'],
        ['ovm', 'ovm', 'ovm'],
        'subject',
        'organisation',
        'authority',
      ),
    ),
    url: list('subjekt, subject, spravasubjektu'),
    confirms: ['organisation.name'],
    actions: list('uložit údaje subjektu, upravit subjekt, uložit subjekt'),
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
