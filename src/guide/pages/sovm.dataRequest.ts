import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: list(
      'výzva k poskytnutí údajů, výzva k doplnění údajů, poskytnutí údajů, výzva k poskytnutí chybějících údajů',
    ),
    url: list('vyzva, datarequest, poskytnuti'),
    signature: ['person.birthDate', 'contact.email', 'contact.phone'],
    against: ['account.password', 'office.statutory', 'organisation.ico'],
    actions: list('poskytnout údaje, odeslat údaje, později'),
  },
  fields: [
    'person.givenName',
    'person.surname',
    'person.birthDate',
    'contact.email',
    'contact.phone',
    'document.type',
    'document.number',
    'person.titleBefore',
    'person.titleAfter',
    'person.birthPlace',
    'person.birthDistrict',
    'person.birthCountry',
    'person.birthNumber',
    'contact.emailType',
    'contact.phoneType',
    'search',
    'account.username',
  ],
  steps: ['prepare-administrator'],
  sources: ['administratorManual'],
} as const satisfies Page;
