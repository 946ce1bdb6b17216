import { allOf, headingsOf } from '../headings.ts';
import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: allOf(
      list(
        'údaje samosprávy, co víme o obci, přehled údajů obce, informace o samosprávě, údaje o obci, ' +
          'základní údaje o obci, detail obce, karta obce, orgány obce, profil obce, úprava údajů o obci, ' +
          'změna údajů o obci, editace údajů o obci, základní údaje obce, údaje obce, základních údajů obce, ' +
          'základních údajů o obci, municipality detail, upravit obec, úprava obce, editace obce, ' +
          'upravit údaje obce, úprava údajů obce, editace údajů obce, aktualizace údajů obce, ' +
          'aktualizace údajů o obci, změna údajů obce, identifikační údaje obce, informace o obci, karta města, ' +
          'údaje o městě, údaje města, profil města, detail města, základní údaje o městě, údaje o městysi, ' +
          'karta městyse, město, městys, statutární město, městská část, edit municipality, municipality details, ' +
          'municipality profile, municipality data, obec a její údaje, obecní úřad, údaje obecního úřadu, ' +
          'údaje úřadu, editace obecního úřadu, kontaktní údaje obce, obec detail, obec úprava, obec editace, ' +
          'obec základní údaje, obec údaje, obec karta, identifikace obce, municipality information',
      ),
      headingsOf(
        ['edited'],
        ['obec', 'obce', 'obci'],
        ['město', 'města', 'městě'],
        ['městys', 'městyse', 'městysi'],
        ['územní jednotku', 'územní jednotky', 'územní jednotce'],
        'municipality',
      ),
    ),
    excludes: list('seznam obcí, přehled obcí'),
    url: ['obec=', 'obec', 'municipality'],
    confirms: ['organisation.name'],
  },
  fields: [
    'account.username',
    'account.password',
    'search',
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
    'contact.phone',
  ],
  steps: ['epusa-sync'],
  showsMayor: 'epusa-sync',
  sources: ['kraj2018'],
} as const satisfies Page;
