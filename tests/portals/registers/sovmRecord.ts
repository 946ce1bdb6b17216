import { inventedDataBox, type RegisteredMunicipality } from './subjects.ts';
import type { XmlElement } from './xml.ts';

/** Where the office is; it may be in another municipality than its own. */
export interface Place {
  name: string;
  code: string;
  region: string;
}

export const sovmNamespace = 'http://www.czechpoint.cz/spravadat/p/ovm/datafile/seznamovm/v1';

/** The categories of the published record of Boskovice. */
const categories =
  'KO101,KO108,KO11,KO126,KO13,KO136,KO137,KO14,KO157,KO16,KO163,KO167,KO17,KO171,KO177,KO178,KO180,KO193,KO197,KO199,KO200,KO242,KO261,KO303,KO341,KO342,KO382,KO421,KO423,KO424';

/** The link to the detail, as the index gives it. */
export function detailAddress(key: string): string {
  return `https://www.czechpoint.cz/spravadat/p/ovm/datafile?format=xml&service=seznamovm&id=${encodeURIComponent(key)}`;
}

/** What index and detail say alike of a municipality; Boskovice as published, others after it (public-registers.md 1.3). */
export function commonPart(one: RegisteredMunicipality, number = 0, place: Place = one): XmlElement[] {
  const isBoskovice = one.code === '581372';
  return [
    ['Zkratka', one.key],
    ['ICO', one.ico],
    ['Nazev', one.official],
    isBoskovice ? publishedAddress : addressOf(place, number),
    emails(isBoskovice ? ['mu@boskovice.cz', 'epodatelna@boskovice.cz'] : inventedEmails(number)),
    ...kind(one.isSeat ? 'Obec III. Typu' : 'Obec I. Typu', one.isSeat ? '7' : '5', '801', 'Obec'),
    ['PrimarniOvm', 'Ano'],
    ...dataBox(one.dataBox),
    ['StavSubjektu', '1'],
  ];
}

/** A whole record of the index. */
export function indexRecord(one: RegisteredMunicipality, number: number, place: Place): XmlElement {
  return ['Subjekt', [...commonPart(one, number, place), ...ending(one.key, one.ico, one.isSeat)]];
}

/** A district of a city, which may have no IČO but that of the city. */
export function districtRecord(city: RegisteredMunicipality, key: string, number: number): XmlElement {
  return [
    'Subjekt',
    [
      ['Zkratka', key],
      ['ICO', city.ico],
      ['Nazev', `${city.official} - Zkušební městská část ${number}`],
      addressOf(city, number),
      emails(inventedEmails(number)),
      ...kind('Statutární města (Magistráty) a jejich obvody', '8', '811', 'Městská část, městský obvod'),
      ['PrimarniOvm', number % 2 === 0 ? 'Ne' : 'Ano'],
      ...dataBox(inventedDataBox(20_000 + number)),
      ['StavSubjektu', '1'],
      ...ending(key, city.ico, false),
    ],
  ];
}

/** An organisational unit without an IČO. */
export function unitRecord(place: RegisteredMunicipality, key: string, number: number): XmlElement {
  return [
    'Subjekt',
    [
      ['Zkratka', key],
      ['Nazev', `Zkušební organizační složka ${number}`],
      addressOf(place, number),
      ...kind('Organizační složka', '9', '325', 'Organizační složka státu'),
      ['PrimarniOvm', 'Ne'],
      ['StavSubjektu', '1'],
      ['DetailSubjektu', detailAddress(key)],
    ],
  ];
}

function kind(type: string, id: string, form: string, formName: string): XmlElement[] {
  return [
    ['TypSubjektu', type, { id }],
    ['PravniForma', formName, { type: form }],
  ];
}

function dataBox(id: string): XmlElement[] {
  return [
    ['IdDS', id],
    ['TypDS', 'OVM'],
    ['StavDS', '1'],
  ];
}

function ending(key: string, ico: string, isSeat: boolean): XmlElement[] {
  return [
    ['DetailSubjektu', detailAddress(key)],
    ['IdentifikatorOvm', ico],
    ['KategorieOvm', isSeat ? categories : categories.split(',').slice(0, 17).join(',')],
  ];
}

const publishedAddress: XmlElement = [
  'AdresaUradu',
  [
    ['AdresniBod', '15259641'],
    ['UliceNazev', 'Masarykovo náměstí'],
    ['CisloDomovni', '4'],
    ['CisloOrientacni', '2'],
    ['ObecNazev', 'Boskovice'],
    ['ObecKod', '581372'],
    ['CastObceNeboKatastralniUzemi', 'Boskovice'],
    ['PSC', '68001'],
    ['KrajNazev', 'Jihomoravský'],
  ],
];

/** Some have no street, and a few an address that is not taken apart. */
function addressOf({ name, code, region }: Place, number: number): XmlElement {
  const house = `${1 + (number % 400)}`;
  if (number % 300 === 150) return ['AdresaUradu', [['NestrukturovanaAdresa', `${name} ${house}`]]];
  return [
    'AdresaUradu',
    [
      ['AdresniBod', `${20_000_000 + number}`],
      ['UliceNazev', number % 3 === 0 ? '' : 'Zkušební'],
      ['CisloDomovni', house],
      ['CisloOrientacni', number % 3 === 1 ? `${1 + (number % 60)}` : ''],
      ['ObecNazev', name],
      ['ObecKod', code],
      ['CastObceNeboKatastralniUzemi', name],
      ['PSC', `${10_000 + number}`],
      ['KrajNazev', region],
    ],
  ];
}

/** The same address stands there twice now and then. */
function inventedEmails(number: number): string[] {
  const office = `obec${number}@obec.example`;
  return number % 50 === 7 ? [office, office] : [office, `podatelna${number}@obec.example`];
}

function emails(addresses: readonly string[]): XmlElement {
  return [
    'Email',
    addresses.map((address, index): XmlElement => {
      const [text, code] = index === 0 ? ['oficiální', '1'] : ['podatelna', '2'];
      return [
        'Polozka',
        [
          ['Typ', code, { text }],
          ['Email', address],
        ],
      ];
    }),
  ];
}
