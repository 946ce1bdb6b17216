import { allOf, headingsOf } from '../headings.ts';
import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: allOf(
      list(
        'vložení představitele obce, vložení představitele, formulář osoby, evidenční list osoby, ' +
          'evidenční list kontaktní osoby, pořízení osoby, pořízení kontaktní osoby, doplňte kontakt, ' +
          'založení nového uživatele, aktualizace uživatele, nový uživatel, kontaktní osoba, nová kontaktní osoba, ' +
          'údaje o osobě, úprava osoby, úprava kontaktní osoby, detail osoby, údaje uživatele, editace osoby, ' +
          'založení uživatele, založení kontaktní osoby, new user, edit user, new contact person, contact person, ' +
          'editace kontaktní osoby, aktualizace kontaktní osoby, aktualizace osoby, přidání kontaktní osoby, ' +
          'přidání osoby, přidat kontaktní osobu, přidat osobu, upravit kontaktní osobu, upravit osobu, ' +
          'upravit uživatele, nová osoba, nový kontakt, založení osoby, změna kontaktní osoby, změna osoby, ' +
          'karta osoby, údaje kontaktní osoby, údaje o kontaktní osobě, údaje osoby, údaje o uživateli, ' +
          'detail kontaktní osoby, detail uživatele, úprava uživatele, úprava údajů uživatele, editace uživatele, ' +
          'přidání uživatele, přidání nového uživatele, vytvoření uživatele, přidat uživatele, new person, ' +
          'edit person, edit contact person, person detail, add contact person, osoba úprava, osoba editace, ' +
          'osoba detail, osoba nový záznam, uživatel detail, uživatel úprava, nový záznam osoby, nový člen vedení, ' +
          'člen vedení, úprava člena vedení, údaje člena vedení',
      ),
      headingsOf(
        ['edited', 'made'],
        ['osobu', 'osoby', 'osobě'],
        ['kontaktní osobu', 'kontaktní osoby', 'kontaktní osobě'],
        ['uživatele', 'uživatele', 'uživateli'],
        'person',
        'contact person',
        'user',
      ),
      headingsOf(
        ['edited', 'made'],
        ['kontakt', 'kontaktu', 'kontaktu'],
        ['novou osobu', 'nové osoby', 'nové osobě'],
        ['novou kontaktní osobu', 'nové kontaktní osoby', 'nové kontaktní osobě'],
        ['nového uživatele', 'nového uživatele', 'novém uživateli'],
      ),
    ),
    url: list('osoba, uzivatel, person, user'),
  },
  fields: [
    'person.givenName',
    'person.surname',
    'person.titleBefore',
    'person.titleAfter',
    'person.birthDate',
    'person.birthNumber',
    'contact.email',
    'contact.emailType',
    'contact.phone',
    'contact.phoneType',
    'account.username',
    'account.password',
    'office.position',
    'office.function',
    'office.publicPerson',
    'term.from',
    'term.to',
    'search',
    'office.statutory',
    'rights.edotace',
    'rights.other',
    'address.street',
    'address.houseNumber',
    'address.municipality',
    'address.postalCode',
    'document.number',
    'account.blocked',
  ],
  steps: ['epusa-sync'],
  guard: {
    step: 'duplicate',
    captions: [
      'založit uživatele',
      'založit nového uživatele',
      'založit',
      'založit účet',
      'vytvořit uživatele',
      'přidat osobu',
    ],
    ifNew: ['uložit', 'uložit osobu', 'uložit uživatele', 'potvrdit'],
  },
  sources: ['kraj2018', 'epusaManual'],
} as const satisfies Page;
