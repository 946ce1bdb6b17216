import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'sovm',
  words: {
    headings: list(
      'veřejný rejstřík ovm, náhled veřejného záznamu subjektu, náhled veřejného záznamu, jak vás vidí veřejnost, ' +
        'veřejný náhled subjektu, seznam orgánů veřejné moci, detail orgánu veřejné moci, veřejné údaje subjektu, ' +
        'seznam ovm, detail ovm, údaje orgánu veřejné moci, orgán veřejné moci, veřejný detail subjektu, ' +
        'výpis údajů ze seznamu orgánů veřejné moci, výpis ze seznamu orgánů veřejné moci, výpis ze seznamu ovm, ' +
        'výpis údajů ze seznamu ovm, výpis údajů ovm, výpis údajů orgánu veřejné moci, výpis ovm, ' +
        'výpis orgánu veřejné moci, záznam orgánu veřejné moci, záznam ovm, záznam v seznamu orgánů veřejné moci, ' +
        'záznam v seznamu ovm, záznam ze seznamu ovm, ze seznamu orgánů veřejné moci, ze seznamu ovm, ' +
        'seznamu orgánů veřejné moci, karta ovm, karta orgánu veřejné moci, veřejný záznam, ' +
        'veřejná karta subjektu, veřejná karta ovm, veřejné údaje ovm, veřejné údaje o subjektu, ' +
        'veřejné údaje orgánu veřejné moci, veřejně dostupné údaje, veřejný profil, profil ovm, ' +
        'profil orgánu veřejné moci, informace o orgánu veřejné moci, informace o ovm, katalog ovm, ' +
        'katalog orgánů veřejné moci, adresář ovm, rejstřík ovm, rejstřík orgánů veřejné moci, ' +
        'list of public authorities, public authority, public authority detail, detail of public authority, ' +
        'public record',
    ),
    url: list('ovm, datafile, seznamovm, vypis, detailovm, rejstrik'),
  },
  fields: [
    'search',
    'organisation.ico',
    'organisation.dataBox',
    'organisation.name',
    'organisation.dic',
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
  steps: ['sovm-public-check', 'sovm-record-check'],
  showsMayor: 'sovm-public-check',
  sources: ['openData'],
} as const satisfies Page;
