import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** The address of the seat (domain.md 1.5). */
export const address = {
  'address.street': {
    kinds: ['text'],
    phrases: list(
      'pošt ul, pošt ulice, řádek adresy ulice, street where the office is, ' +
        'street in which the office is situated, ulice sídla územního samosprávného celku, adresa oú ulice, ' +
        'řádek adresy 1 ulice, název ulice nebo jiného veřejného prostranství, adresa úřadu ulice, ' +
        'adresa úřadu ulice *, adresa sídla ulice, adresa ulice nebo jiné veřejné prostranství, ' +
        'ulice nebo jiné veřejné prostranství, ulice u obcí bez ulic *, ulice v obcích bez ulic *, silnice ulice, ' +
        'ulice silnice, ulice ve které máte úřad, ulice kde máte úřad, ulice nebo cesta, ulice adresního místa, ' +
        'ulice dle adresního místa, pojmenování ulice, pojmenování ulice není li *, uliční adresa, ' +
        'uliční adresa úřadu, uliční adresa sídla, ulice není li *, název ulice není li *, název ulice je li *, ' +
        'ulice je li *, pojmenování ulice nebo náměstí, ve které ulici úřad sídlí, v jaké ulici úřad sídlí, ' +
        'v jaké ulici sídlí, ve které ulici je úřad, v jaké ulici je úřad, ve které ulici sídlí úřad, ' +
        'v jaké ulici sídlí úřad, ve které ulici bydlí úřad, ulice či náves, ulice nebo náves či náměstí, ' +
        'ulice název, název ulice v sídle, adr ulice, obec ulice, ulice budovy úřadu, ulice budovy, ' +
        'ulice sídla orgánu, ulice nebo náměstí v sídle, ve které ulici, v jaké ulici, v které ulici, ' +
        've které ulici sídlí, ve které ulici stojí, ulice ve které *, ulice v níž *, ulice kde *, ' +
        'nemá li obec ulice *, ulice nemá li *, ulice pokud *, ul nám tř, ulice nám tř, ulice náměstí třída, ' +
        'ulice třída náměstí, ulice náměstí nebo třída, ulice nábřeží náměstí, ulice nebo osada, ' +
        'ulice příp část obce, ulice popř část obce, ulice dle ruian, ulice podle ruian, ulice sídla úřadu, ' +
        'ulice sídla obce, ulice sídla subjektu, ulice a číslo sídla, ulice v sídle, ulice pracoviště, ' +
        'ulice kanceláře, ulice doručovací adresy, název ulice sídla, sídlo v ulici, sídlíme v ulici, ' +
        'název ulice náměstí, název veřejného prostranství sídla, street where *, the street where *, ' +
        'street of the office, street of office, street of seat, name of street, name of the street, ' +
        'street or part of municipality, street square, street line, street 1, street line 1, náves ulice, ' +
        'ulice náves, ulice nebo náves, ulice a náměstí, ulice náměstí a číslo, ulice číslo domu, ' +
        'ulice nebo místní část, ulice či náměstí, název veřejného prostranství, ulice místní část, ulice číslo, ' +
        'ulice a orientační číslo, ulice a č p č o, ulice prostranství, ulice či veřejné prostranství, ' +
        'adresa řádek 1, street and building number, street or square, road, ulice, název ulice, ulice a číslo, ' +
        'ulice a číslo popisné, ulice číslo popisné, ulice číslo p, street, street name, ulice nebo část obce, ' +
        'ulice část obce, ulice náměstí, ulice nebo náměstí, ulice veřejné prostranství, ' +
        'ulice nebo veřejné prostranství, název ulice nebo veřejného prostranství, veřejné prostranství, ' +
        'název ulice nebo náměstí, ulice a dům, adresa ulice, street and number, street address, ulice a č p, ' +
        'ulice č p, ulice č or, ulice a čp, ulice čp, ulice a číslo domu, ulice a popisné číslo, ulice a č, ' +
        'ulice č, ulice sídla, sídlo ulice, ulice úřadu, jméno ulice, ulice a č domu, adresa ulice a číslo, ' +
        'street no, street and house number, street and no, address line, address line 1',
    ),
    excludes: list('dod, dodavatele, dodání, dodací, odběratele, kód'),
    autocomplete: list('street-address, address-line1'),
    groups: list('adresa, sídlo, adresa úřadu, adresa sídla, adresa sídla úřadu, address'),
  },
  'address.houseNumber': {
    kinds: ['text'],
    phrases: list(
      'popisné číslo sídla úřadu, č p stavebního objektu, číslo popisné stavebního objektu, ' +
        'number of the house in which the office is situated, popisné číslo sídla územního samosprávného celku, ' +
        'č p stavebního objektu dle rúian, adresa oú popisné, číslo domu na ceduli, číslo domu na budově, ' +
        'číslo na ceduli, číslo na budově, číslo domu úřadu, číslo domu sídla, číslo popisné na budově, ' +
        'číslo popisné orientační evidenční, číslo popisné či orientační, popisné evidenční číslo, ' +
        'číslo popisné nebo číslo evidenční, popis č, popisné čís, č popis, čís popis, jaké má číslo popisné, ' +
        'jaké číslo popisné, číslo popisné nebo orientační, číslo popisné evidenční nebo orientační, ' +
        'číslo domovní úřadu, jaké číslo má dům, jaké číslo má dům ve kterém úřad sídlí, jaké číslo má budova, ' +
        'jaké číslo má budova úřadu, obec čp, obec č p, adresa čp, adresa č p, adr čp, sídlo čp, sídlo č p, ' +
        'sídlo číslo popisné, adresa číslo popisné, čp sídla, čp domu, číslo popisné v obci, čp č or, ' +
        'číslo domu či popisné, popisné číslo domu, popisné číslo budovy, popisné číslo sídla, ' +
        'jaké číslo je na domě, číslo na domě, číslo domu v ulici, číslo budovy úřadu, popisné č úřadu, ' +
        'číslo popisné budovy, číslo popisné úřadu, číslo popisné sídla, číslo popisné domu, č p úřadu, ' +
        'č p budovy, č p sídla, čp úřadu, čp budovy, č domu popisné, domovní číslo úřadu, domovní číslo popisné, ' +
        'domovní číslo popisné orientační, číslo domovní popisné, číslo domovní a orientační, ' +
        'číslo domu a orientační, číslo domu nebo orientační, číslo domu orientační, dům číslo popisné, čís pop, ' +
        'čís popisné, čís domu, čís popisné čís orientační, číslo popisné evidenční orientační, číslo baráku, ' +
        'číslo nemovitosti, číslo stavebního objektu, number of house, number of the house, number of building, ' +
        'number of the building, house number of office, house number of the office, house number building number, ' +
        'street no, bldg no, bldg number, č p č or, č p nebo č or, č p a č or, č p, čp orientační, ' +
        'čp č orientační, čp číslo orientační, čp a orientační, čp a č orientační, čp a číslo orientační, čp č o, ' +
        'čp čo, čp a č o, čp a čo, čp evidenční, čp č evidenční, čp nebo evidenční, čp nebo č evidenční, ' +
        'čp nebo č ev, čp č ev, čp ev, č p orientační, č p č orientační, č p číslo orientační, č p a orientační, ' +
        'č p a č orientační, č p a číslo orientační, č p č o, č p čo, č p a č o, č p a čo, č p evidenční, ' +
        'č p č evidenční, č p nebo evidenční, č p nebo č evidenční, č p nebo č ev, č p č ev, č p ev, ' +
        'číslo popisné orientační, číslo popisné č orientační, číslo popisné číslo orientační, ' +
        'číslo popisné a orientační, číslo popisné a č orientační, číslo popisné a číslo orientační, ' +
        'číslo popisné č o, číslo popisné čo, číslo popisné a č o, číslo popisné a čo, číslo popisné evidenční, ' +
        'číslo popisné č evidenční, číslo popisné nebo evidenční, číslo popisné nebo č evidenční, ' +
        'číslo popisné nebo č ev, číslo popisné č ev, číslo popisné ev, popisné orientační, popisné č orientační, ' +
        'popisné číslo orientační, popisné a orientační, popisné a č orientační, popisné a číslo orientační, ' +
        'popisné č o, popisné čo, popisné a č o, popisné a čo, popisné evidenční, popisné č evidenční, ' +
        'popisné nebo evidenční, popisné nebo č evidenční, popisné nebo č ev, popisné č ev, popisné ev, ' +
        'č popisné orientační, č popisné č orientační, č popisné číslo orientační, č popisné a orientační, ' +
        'č popisné a č orientační, č popisné a číslo orientační, č popisné č o, č popisné čo, č popisné a č o, ' +
        'č popisné a čo, č popisné evidenční, č popisné č evidenční, č popisné nebo evidenční, ' +
        'č popisné nebo č evidenční, č popisné nebo č ev, č popisné č ev, č popisné ev, dům č, dům, číslo objektu, ' +
        'popisné nebo evidenční číslo, popisné č, číslo domu čp, house and orientation number, descriptive number, ' +
        'building, číslo domovní, číslo popisné, číslo p, čp, číslo domu, domovní číslo, popisné číslo, ' +
        'číslo domovní orientační, house number, building number, číslo p číslo o, číslo p o, čp če, ' +
        'číslo p číslo ev, číslo p e, číslo stavby, dům číslo, čp nebo če, house no, street number, building no, ' +
        'č popisné, č domu, č p nebo ev, číslo popisné či evidenční, číslo budovy, domovní č, house nr, ' +
        'house number or registration number, house',
    ),
    weak: list('číslo, number'),
    groups: list('adresa, sídlo, adresa úřadu, adresa sídla, address'),
    near: { before: ['address.street'] },
    excludes: list(
      'dod, dodavatele, dodání, dodací, odběratele, osobní číslo, osobní č, orientační, číslo o, ulice, ' +
        'číslo adresa, číslo nebo adresa',
    ),
  },
  'address.municipality': {
    kinds: ['text', 'select'],
    phrases: list(
      'city of the registered office, obec v níž má úřad sídlo, obec v níž má orgán veřejné moci sídlo, ' +
        'obec kde úřad sídlí, název obce podle rúian do níž adresa spadá, obec sídla územního samosprávného celku, ' +
        'town in which the office is situated, název obce v níž má orgán veřejné moci sídlo, ' +
        'city of registered seat, obec část sídla jméno obce, jméno obce kde úřad sídlí, obec nebo město kde *, ' +
        'město nebo obec kde *, obec nebo město kde máte úřad, obec kde máte úřad, město kde máte úřad, ' +
        'město kde *, v jaké obci máte úřad, ve které obci máte úřad, pošta obec, pošta obec úřadu, ' +
        'obec adresního místa, obec dle adresního místa, místo sídla, místo sídla úřadu, ' +
        'název města městyse nebo obce, název obce města nebo městyse, název obce nebo města sídla, ' +
        'obec název sídla, adresa název obce, sídlo název obce, obec sídla orgánu, obec sídla ovm, ' +
        'město městys obec, obec město městys, město městys nebo obec, obec město nebo městys, obec městys město, ' +
        'adr obec, adresa místo, místo adresa, obec v níž má *, obec v níž sídlí *, obec v níž *, ' +
        'obec ve které sídlí *, obec kde sídlí *, obec kde *, v jaké obci, v které obci, ve které obci, ' +
        've které obci sídlí, v jakém městě, ve kterém městě, ve kterém městě nebo obci, v kterém městě nebo obci, ' +
        'sídelní obec, sídelní město, název obce kde *, název obce kde úřad sídlí, ' +
        'název obce kde úřad sídlí sídlo, název obce sídla, název města sídla, obec pro *, město pro *, ' +
        'obec doručovací adresy, obec pracoviště, obec adresy, město adresy, obec úřadu sídla, obec podle ruian, ' +
        'obec dle ruian, obec nebo její část, city village, city or village, town or village, village or town, ' +
        'town village, municipality or town, municipality of seat, municipality of the seat, town of seat, ' +
        'town of the seat, city of the office, town of the office, municipality in address, ' +
        'municipality of address, city of address, seat of the office municipality, seat municipality, ' +
        'place of seat, město či obec, obec či město, obec nebo městys, obec městys, sídlo město, adresa obec, ' +
        'adresa město, obec adresa, obec sídla organizace, město úřadu, obec úřadu, town or city, city or town, ' +
        'town or municipality, seat town, obec, město, obec město, město obec, sídlo obec, obec sídla, ' +
        'municipality, city, town, obec sídla úřadu, město nebo obec, obec nebo město, obec pošta, sídlo v obci, ' +
        'city town, town city, town municipality, village, obec část obce, obec nebo část obce, obec či část obce, ' +
        'město nebo část obce, obec městská část, město obec část, obec sídla subjektu, město sídla, název města, ' +
        'dodací obec, city municipality, municipality city, municipality name of the seat, locality',
    ),
    weak: list('místo obec, název obce, jméno obce'),
    near: { before: ['address.street', 'address.houseNumber'], after: ['address.postalCode'] },
    excludes: list(
      'dod, dodavatele, dodání, dodací, odběratele, narodil, narozen, facebook, počet, úplný název, na internetu, ' +
        'stránky, stránka, prezentace, hledáte, hledaná, zobrazit, kód, web, webové stránky, internetové stránky, ' +
        'narození, část, název úřadu, název subjektu, název organizace, typ, druh, birth, code, působnosti',
    ),
    autocomplete: list('address-level2'),
    groups: list('adresa, sídlo, adresa úřadu, adresa sídla, adresa sídla úřadu, address'),
  },
  'address.postalCode': {
    kinds: ['text'],
    excludes: list('dod, dodavatele, dodání, dodací, odběratele'),
    phrases: list(
      'poštovní směrovací číslo sídla, směr číslo, směrovací číslo dodávací pošty, ' +
        'poštovní směrovací číslo přiřazené adresnímu místu, poštovní směrovací číslo sídla orgánu veřejné moci, ' +
        'směrovací číslo dodávací pošty do jejíhož obvodu sídlo patří, psč dor pošty, směrov číslo, ' +
        'poštovní sm číslo, poštovní směr č, psč adresního místa, psč kam vám nosí poštu, psč kam *, ' +
        'psč doručovacího místa, psč adresy sídla, psč adresy úřadu, psč a název pošty, psč dodací, psč doručení, ' +
        'psč sídla organizace, post routing code, směrovací číslo dodací pošty, směrovací číslo doručovací pošty, ' +
        'směrovací číslo pošty úřadu, adresa psč, adr psč, sídlo psč, obec psč, psč směrovací číslo, ' +
        'psč poštovní směrovací číslo, poštovní směrovací číslo psč, psč sídelní, psč dodávací pošty, p s č, ' +
        'psč pošty úřadu, psč doručovací pošty, doručovací psč, směrovací číslo pošty, směrovací č pošty, ' +
        'poštovní směrovačka, směrovačka, jaké máte psč, jaké psč, psč sídla úřadu, psč sídla obce, ' +
        'psč sídla subjektu, psč pracoviště, psč doručovací adresy, psč 5 číslic, psč bez mezery, ' +
        'poštovní směr číslo, pošt směr číslo, poštovní směrovací č, mail routing number, mail routing number psč, ' +
        'routing number of post, postal routing number, postal number, post number, post code of *, ' +
        'postal code of *, zip code of *, zip psč, psč zip, dodací pošta psč, pošta psč, pošta a psč, ' +
        'psč dodací pošta, poštovní kód, poštovní číslo, směrovací č, dodací psč, psč adresy, psč úřadu, ' +
        'psč místa, psč a obec, psč obec, psč a město, psč město, postcode zip, zip post code, postal, psč, ' +
        'poštovní směrovací číslo, směrovací číslo, postal code, post code, postcode, zip code, zip, psč sídla, ' +
        'psč obce, psč pošty, psč a pošta, psč pošta, psč dodací pošty, zip postal code, postal zip code',
    ),
    autocomplete: list('postal-code'),
    room: 5,
    groups: list('adresa, sídlo, adresa úřadu, adresa sídla, adresa sídla úřadu, address'),
  },
} as const satisfies Record<string, FieldWords>;
