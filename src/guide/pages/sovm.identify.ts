import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: list(
      'ztotožnění fyzické osoby, ztotožnění osoby, ztotožnění, ztotožnění uživatele, ' +
        'kontrola totožnosti uživatele, kontrola totožnosti, ověření totožnosti, ztotožnění vůči rob, ' +
        'ztotožnění v registru obyvatel, ztotožnění vůči registru obyvatel, údaje pro ztotožnění, ' +
        'identification of person, ztotožnit osobu, ztotožnit uživatele, ztotožnění osoby v rob, ztotožnění v rob, ' +
        'ztotožnění s rob, ztotožnění proti rob, ztotožnění s registrem obyvatel, ' +
        'ztotožnění osoby s registrem obyvatel, ztotožnění v základním registru, ztotožnění v základních registrech, ' +
        'ztotožnění nového uživatele, ztotožnění statutárního zástupce, ztotožnění starosty, ověření osoby, ' +
        'ověření osoby v rob, ověření identity, ověření totožnosti uživatele, ověření totožnosti osoby, ' +
        'ověření v registru obyvatel, ověření údajů v registru obyvatel, ověření údajů v rob, ověření v rob, ' +
        'identifikace osoby, identifikace fyzické osoby, identifikace uživatele, kontrola identity, ' +
        'kontrola totožnosti osoby, identity verification, identity check, verification of identity, ' +
        'person identification, identification',
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
