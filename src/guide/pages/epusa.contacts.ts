import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: list(
      'kontaktní osoby, seznam kontaktních osob, kontaktní kontaktní osoby subjektu, vedení obce, ' +
        'kontaktní osoby vedení obce, contact persons, list of contact persons, kontaktní osoby úřadu, ' +
        'kontaktní osoby města, přehled kontaktních osob, správa kontaktních osob, ' +
        'kontakty na vedení obce, seznam osob, vedení města, ' +
        'vedení městyse, uživatelé obce, contacts of the municipality, municipality contacts, contact list',
    ),
    excludes: list('založení nového uživatele, aktualizace uživatele'),
    url: list('kontakt, kontakty, osoby, contacts, kontaktniosoby'),
    signature: [],
    against: ['rights.edotace', 'account.password', 'document.number'],
    actions: list(
      'založení nového uživatele, nový uživatel, aktualizace uživatele, přidat osobu, ' +
        'založit nového uživatele, nová kontaktní osoba, nastavení rolí práv v informačních systémech, new user, ' +
        'add person',
    ),
    captions: list('jméno, příjmení, jméno a příjmení, funkce, telefon, e-mail, name, surname, function, phone'),
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
