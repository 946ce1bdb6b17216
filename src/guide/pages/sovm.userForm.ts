import { allOf, headingsOf } from '../headings.ts';
import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: allOf(
      list(
        'nový uživatel, založení nového uživatele, založení uživatele, přidání nového uživatele, ' +
          'přidání uživatele, úprava údajů o uživateli, úprava uživatele, úprava údajů uživatele, údaje uživatele, ' +
          'údaje o uživateli, detail uživatele, editace uživatele, založení účtu uživatele, založení účtu, ' +
          'založení účtu nového uživatele, účet uživatele, základní údaje uživatele, uživatel, new user, ' +
          'edit user, user detail, nový uživatelský účet, nový účet, založit účet, založit účet uživatele, ' +
          'založit účet nového uživatele, založit uživatele, založit nového uživatele, ' +
          'založení uživatelského účtu, vytvoření uživatele, vytvoření nového uživatele, vytvoření účtu, ' +
          'vytvoření uživatelského účtu, vytvořit uživatele, přidat uživatele, přidat nového uživatele, ' +
          'upravit uživatele, změna údajů uživatele, změna údajů o uživateli, aktualizace uživatele, ' +
          'aktualizace údajů uživatele, editace údajů uživatele, karta uživatele, profil uživatele, ' +
          'údaje nového uživatele, údaje o novém uživateli, registrace uživatele, uživatelský účet, create user, ' +
          'add user, user profile, user account, new account, edit account, uživatel detail, uživatel úprava, ' +
          'uživatel editace, nový uživatel subjektu, uživatel nový, detail osoby',
      ),
      headingsOf(
        ['edited', 'made'],
        ['uživatele', 'uživatele', 'uživateli'],
        ['účet', 'účtu', 'účtu'],
        ['uživatelský účet', 'uživatelského účtu', 'uživatelském účtu'],
        ['účet uživatele', 'účtu uživatele', 'účtu uživatele'],
        ['nového uživatele', 'nového uživatele', 'novém uživateli'],
        'user',
        'account',
        'user account',
      ),
      headingsOf(['edited', 'made'], ['osobu', 'osoby', 'osobě']),
    ),
    url: list('user, uzivatel, useredit, newuser, novyuzivatel, userdetail'),
    actions: list(
      'uložit uživatele, založit uživatele, založit, pokračovat, vytvořit účet, založit účet, ' +
        'uložit údaje uživatele',
    ),
  },
  fields: [
    'person.givenName',
    'person.surname',
    'person.titleBefore',
    'person.titleAfter',
    'person.birthDate',
    'person.birthPlace',
    'person.birthDistrict',
    'person.birthCountry',
    'person.birthNumber',
    'document.type',
    'document.number',
    'contact.email',
    'contact.emailType',
    'contact.phone',
    'contact.phoneType',
    'account.username',
    'account.password',
    'account.blocked',
    'account.certificate',
    'office.position',
    'office.function',
    'office.statutory',
    'office.publicPerson',
    'search',
    'term.from',
    'term.to',
  ],
  steps: ['sovm-account', 'sovm-former-mayor'],
  saved: 'sovm-account',
  guard: {
    step: 'sovm-statutory',
    captions: [
      'uložit',
      'uložit uživatele',
      'uložit změny',
      'uložit údaje uživatele',
      'založit',
      'založit uživatele',
      'založit účet',
      'vytvořit účet',
      'potvrdit',
      'dokončit',
    ],
    ifOn: 'office.statutory',
    savesAs: 'sovm.statutory',
  },
  sources: ['jipSchemas', 'caaisHandbook'],
} as const satisfies Page;
