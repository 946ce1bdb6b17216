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
        'ztotožnění osoby s registrem obyvatel, ztotožnění v základním registru, ' +
        'ztotožnění v základních registrech, ztotožnění nového uživatele, ztotožnění statutárního zástupce, ' +
        'ztotožnění starosty, ověření osoby, ověření osoby v rob, ověření identity, ověření totožnosti uživatele, ' +
        'ověření totožnosti osoby, ověření v registru obyvatel, ověření údajů v registru obyvatel, ' +
        'ověření údajů v rob, ověření v rob, identifikace osoby, identifikace fyzické osoby, ' +
        'identifikace uživatele, kontrola identity, kontrola totožnosti osoby, identity verification, ' +
        'identity check, verification of identity, person identification, identification, ' +
        'ztotožnit fyzickou osobu, ztotožnit, ztotožnit nového uživatele, ztotožnit starostu, ' +
        'ztotožnění osoby vůči rob, ztotožnění osoby proti rob, ztotožnění fyzické osoby v rob, ' +
        'ztotožnění fyzické osoby vůči rob, ztotožnění v registru, ztotožnění proti registru obyvatel, ' +
        'ztotožnění osoby v registru obyvatel, ztotožnění údajů, ztotožnění s registrem, vyhledání osoby v rob, ' +
        'vyhledání v rob, vyhledání osoby v registru obyvatel, vyhledání v registru obyvatel, ' +
        'vyhledat osobu v rob, hledání osoby v rob, dohledání osoby v rob, dotaz do rob, ' +
        'dotaz do registru obyvatel, ověřit totožnost, ověřit osobu, ověřit v rob, ověření uživatele, ' +
        'ověření nového uživatele, ověření osoby v registru obyvatel, ověření fyzické osoby, ověření proti rob, ' +
        'ověření proti registru obyvatel, ověření vůči rob, kontrola v rob, kontrola v registru obyvatel, ' +
        'kontrola údajů v rob, kontrola osoby v rob, údaje ke ztotožnění, údaje pro ztotožnění osoby, ' +
        'doklad pro ztotožnění, identifikace v rob, ztotožněte osobu, ztotožněte uživatele, ' +
        'ztotožněte fyzickou osobu, ztotožněte se, ověřte totožnost, ověřte osobu, ověřte svou totožnost, ' +
        'zkontrolujte totožnost, porovnání s registrem obyvatel, porovnání s rob, spárování s registrem obyvatel, ' +
        'spárování s rob, spárování osoby, propojení s rob, propojení s registrem obyvatel, výsledek ztotožnění, ' +
        'identifikace v registru obyvatel, identify person, identify user, verify identity, verify person, ' +
        'population register match, match with population register',
    ),
    url: list('ztotozneni, identify, identifikace, ztotoznit, rob'),
    actions: list(
      'ztotožnit, ztotožnit osobu, ztotožnit uživatele, ověřit totožnost, provést ztotožnění, ztotožnit v rob, ' +
        'ztotožnit fyzickou osobu, ověřit osobu, ověřit v rob, ověřit uživatele, ověřit v registru obyvatel, ' +
        'identify, verify identity',
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
