import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The address of the seat (domain.md 1.5). */
export const address = {
  'address.street': {
    kinds: ['text'],
    phrases: list(
      'náves ulice, ulice náves, ulice nebo náves, ' +
        'ulice a náměstí, ulice náměstí a číslo, ulice číslo domu, ulice nebo místní část, ulice či náměstí, název veřejného prostranství, ' +
        'ulice místní část, ulice číslo, ulice a orientační číslo, ulice a č p č o, ulice prostranství, ' +
        'ulice či veřejné prostranství, adresa řádek 1, street and building number, street or square, road, ' +
        'ulice, název ulice, ulice a číslo, ulice a číslo popisné, ulice číslo popisné, ulice číslo p, street, ' +
        'street name, ulice nebo část obce, ulice část obce, ulice náměstí, ulice nebo náměstí, ' +
        'ulice veřejné prostranství, ulice nebo veřejné prostranství, název ulice nebo veřejného prostranství, ' +
        'veřejné prostranství, název ulice nebo náměstí, ulice a dům, adresa ulice, street and number, ' +
        'street address, ulice a č p, ulice č p, ulice č or, ulice a čp, ulice čp, ulice a číslo domu, ' +
        'ulice a popisné číslo, ulice a č, ulice č, ulice sídla, sídlo ulice, ulice úřadu, jméno ulice, ' +
        'ulice a č domu, adresa ulice a číslo, street no, street and house number, street and no, address line, ' +
        'address line 1',
    ),
    excludes: list('kód'),
    tokens: list('ulice, nazevulice, street'),
    autocomplete: list('street-address, address-line1'),
    groups: list('adresa, sídlo, adresa úřadu, adresa sídla, adresa sídla úřadu, address'),
  },
  'address.houseNumber': {
    kinds: ['text'],
    phrases: list(
      'č p č or, č p nebo č or, č p a č or, ' +
        'č p, čp orientační, čp č orientační, čp číslo orientační, čp a orientační, čp a č orientační, ' +
        'čp a číslo orientační, čp č o, čp čo, čp a č o, čp a čo, čp evidenční, čp č evidenční, ' +
        'čp nebo evidenční, čp nebo č evidenční, čp nebo č ev, čp č ev, čp ev, č p orientační, č p č orientační, ' +
        'č p číslo orientační, č p a orientační, č p a č orientační, č p a číslo orientační, č p č o, č p čo, ' +
        'č p a č o, č p a čo, č p evidenční, č p č evidenční, č p nebo evidenční, č p nebo č evidenční, ' +
        'č p nebo č ev, č p č ev, č p ev, číslo popisné orientační, číslo popisné č orientační, ' +
        'číslo popisné číslo orientační, číslo popisné a orientační, číslo popisné a č orientační, ' +
        'číslo popisné a číslo orientační, číslo popisné č o, číslo popisné čo, číslo popisné a č o, ' +
        'číslo popisné a čo, číslo popisné evidenční, číslo popisné č evidenční, číslo popisné nebo evidenční, ' +
        'číslo popisné nebo č evidenční, číslo popisné nebo č ev, číslo popisné č ev, číslo popisné ev, ' +
        'popisné orientační, popisné č orientační, popisné číslo orientační, popisné a orientační, ' +
        'popisné a č orientační, popisné a číslo orientační, popisné č o, popisné čo, popisné a č o, ' +
        'popisné a čo, popisné evidenční, popisné č evidenční, popisné nebo evidenční, popisné nebo č evidenční, ' +
        'popisné nebo č ev, popisné č ev, popisné ev, č popisné orientační, č popisné č orientační, ' +
        'č popisné číslo orientační, č popisné a orientační, č popisné a č orientační, ' +
        'č popisné a číslo orientační, č popisné č o, č popisné čo, č popisné a č o, č popisné a čo, ' +
        'č popisné evidenční, č popisné č evidenční, č popisné nebo evidenční, č popisné nebo č evidenční, ' +
        'č popisné nebo č ev, č popisné č ev, č popisné ev, dům č, dům, číslo objektu, ' +
        'popisné nebo evidenční číslo, popisné č, číslo domu čp, house and orientation number, ' +
        'descriptive number, building, číslo domovní, číslo popisné, číslo p, čp, číslo domu, domovní číslo, ' +
        'popisné číslo, číslo domovní orientační, house number, building number, číslo p číslo o, číslo p o, ' +
        'čp če, číslo p číslo ev, číslo p e, číslo stavby, dům číslo, čp nebo če, house no, street number, ' +
        'building no, č popisné, č domu, č p nebo ev, číslo popisné či evidenční, číslo budovy, domovní č, ' +
        'house nr, house number or registration number, house',
    ),
    weak: list('číslo, number'),
    groups: list('adresa, sídlo, adresa úřadu, adresa sídla, address'),
    near: { before: ['address.street'] },
    excludes: list('orientační, číslo o, ulice, číslo adresa, číslo nebo adresa'),
    tokens: list('cislodomovni, cislopopisne, housenumber, domovnicislo'),
  },
  'address.municipality': {
    kinds: ['text', 'select'],
    phrases: list(
      'město či obec, obec či město, obec nebo městys, obec městys, sídlo město, adresa obec, adresa město, ' +
        'obec adresa, obec sídla organizace, město úřadu, obec úřadu, town or city, city or town, ' +
        'town or municipality, seat town, ' +
        'obec, město, obec město, město obec, sídlo obec, obec sídla, municipality, city, town, obec sídla úřadu, ' +
        'město nebo obec, obec nebo město, obec pošta, sídlo v obci, city town, town city, town municipality, ' +
        'village, obec část obce, obec nebo část obce, obec či část obce, město nebo část obce, obec městská část, ' +
        'město obec část, obec sídla subjektu, město sídla, název města, dodací obec, city municipality, ' +
        'municipality city, municipality name of the seat, locality',
    ),
    weak: list('název obce, jméno obce'),
    near: { before: ['address.street', 'address.houseNumber'], after: ['address.postalCode'] },
    excludes: list(
      'kód, web, webové stránky, internetové stránky, narození, část, název úřadu, název subjektu, ' +
        'název organizace, typ, druh, birth, code, působnosti',
    ),
    tokens: list('obec, mesto, city, municipality'),
    autocomplete: list('address-level2'),
    groups: list('adresa, sídlo, adresa úřadu, adresa sídla, adresa sídla úřadu, address'),
  },
  'address.postalCode': {
    kinds: ['text'],
    phrases: list(
      'dodací pošta psč, pošta psč, pošta a psč, psč dodací pošta, poštovní kód, poštovní číslo, směrovací č, ' +
        'dodací psč, psč adresy, psč úřadu, psč místa, psč a obec, psč obec, psč a město, psč město, postcode zip, ' +
        'zip post code, postal, ' +
        'psč, poštovní směrovací číslo, směrovací číslo, postal code, post code, postcode, zip code, zip, psč sídla, ' +
        'psč obce, psč pošty, psč a pošta, psč pošta, psč dodací pošty, zip postal code, postal zip code',
    ),
    tokens: list('psc, zip, zipcode, postalcode, postcode'),
    autocomplete: list('postal-code'),
    room: 5,
    groups: list('adresa, sídlo, adresa úřadu, adresa sídla, adresa sídla úřadu, address'),
  },
} as const satisfies Record<string, FieldWords>;
