import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: list(
      'údaje k doplnění, údaje k poskytnutí, výzva správce seznamu, doplnění údajů, doplňte údaje, ' +
        'poskytněte údaje, aktualizace kontaktních údajů, kontrola kontaktních údajů, ověření kontaktních údajů, ' +
        'potvrzení kontaktních údajů, chybějící kontaktní údaje, chybějící osobní údaje, vyžádané údaje, ' +
        'požadované údaje, výzva k údajům, výzva ke kontrole údajů, výzva k ověření údajů, ' +
        'výzva k potvrzení údajů, výzva k poskytnutí údajů, výzva k doplnění údajů, poskytnutí údajů, ' +
        'výzva k poskytnutí chybějících údajů, výzva k poskytnutí kontaktních údajů, ' +
        'výzva k poskytnutí osobních údajů, výzva k doplnění kontaktních údajů, ' +
        'výzva k doplnění chybějících údajů, výzva k aktualizaci údajů, výzva k aktualizaci kontaktních údajů, ' +
        'výzva k doplnění osobních údajů, výzva uživateli, poskytnutí kontaktních údajů, ' +
        'poskytnutí osobních údajů, poskytnutí chybějících údajů, doplnění chybějících údajů, ' +
        'doplnění kontaktních údajů, doplnění osobních údajů, doplnění údajů uživatele, doplňte chybějící údaje, ' +
        'doplňte své údaje, doplňte kontaktní údaje, chybějící údaje, request for data, data request, ' +
        'request to provide data, request for missing data, missing data, complete your data',
    ),
    url: list('vyzva, datarequest, poskytnuti'),
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
