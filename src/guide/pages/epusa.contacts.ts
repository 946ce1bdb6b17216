import { allOf, headingsOf } from '../headings.ts';
import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: allOf(
      list(
        'kontaktní osoby, seznam kontaktních osob, kontaktní osoby obce, kontaktní osoby subjektu, vedení obce, ' +
          'kontaktní osoby vedení obce, contact persons, list of contact persons, kontaktní osoby úřadu, ' +
          'kontaktní osoby města, přehled kontaktních osob, správa kontaktních osob, kontakty na vedení obce, ' +
          'seznam osob, vedení města, vedení městyse, uživatelé obce, contacts of the municipality, ' +
          'municipality contacts, contact list, kontakty obce, kontakty úřadu, lidé v obci, lidé, ' +
          'osoby ve vedení obce, osoby ve vedení, osoby úřadu, osoby subjektu, osoby města, představitelé, ' +
          'představitelé obce, představitelé a zaměstnanci, představitelé města, představitelé městyse, ' +
          'představitelé úřadu, zaměstnanci a představitelé, kdo je kdo, funkcionáři, funkcionáři obce, ' +
          'statutární zástupci a kontaktní osoby, vedení obce a kontaktní osoby, vedení úřadu, osoby a kontakty, ' +
          'kontakty a osoby, osoby v epusa, uživatelé subjektu, leadership, municipality leadership, people',
      ),
      headingsOf(
        ['listed'],
        ['osob', 'osob', 'osob'],
        ['kontaktních osob', 'kontaktních osob', 'kontaktních osob'],
        ['uživatelů', 'uživatelů', 'uživatelů'],
        ['kontaktů', 'kontaktů', 'kontaktů'],
        ['vedení obce', 'vedení obce', 'vedení obce'],
        ['členů vedení', 'členů vedení', 'členů vedení'],
        'contact',
        'contact person',
        'person',
      ),
    ),
    excludes: list('založení nového uživatele, aktualizace uživatele'),
    url: list('kontakt, kontakty, osoby, contacts, kontaktniosoby, lide, vedeni, people, persons'),
  },
  fields: [
    'search',
    'person.surname',
    'person.givenName',
    'office.position',
    'person.titleBefore',
    'person.titleAfter',
    'contact.email',
    'contact.emailType',
    'contact.phone',
    'contact.phoneType',
    'office.function',
    'office.publicPerson',
    'term.from',
    'term.to',
  ],
  steps: ['epusa-sync', 'epusa-former-person'],
  showsMayor: 'epusa-sync',
  sources: ['kraj2018', 'epusaManual'],
} as const satisfies Page;
