// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type FieldId, guide } from '../../../src/guide/index.ts';
import { recognise } from '../../../src/recognition/index.ts';
import { byPhrases, sovm } from './harness.ts';

/** A guide whose user form may hold every field, so that only the words decide. */
const everything = {
  ...guide,
  pages: {
    ...guide.pages,
    'sovm.userForm': {
      ...guide.pages['sovm.userForm'],
      words: { headings: ['nový uživatel'], signature: [], captions: ['nový uživatel'], url: ['uzivatel'] },
      fields: Object.keys(guide.fields).filter((id): id is FieldId => id in guide.fields),
    },
  },
};

const page = (caption: string, control: string): string =>
  `<h1>Nový uživatel</h1><form><p><label for="x">${caption}</label> ${control.replace(/^<(\w+)/, '<$1 id="x"')}</p></form>`;

const input = '<input>';
const select = '<select><option>a<option>b</select>';
const checkbox = '<input type="checkbox">';

const known: [field: FieldId, control: string, captions: string][] = [
  [
    'person.givenName',
    input,
    'Jméno|Jméno *|Jméno (povinné)|Křestní jméno|Jméno osoby|Jméno starosty|Jm.|Jméno: (bez titulů)',
  ],
  [
    'person.givenName',
    input,
    'Zadejte jméno|Jméno (dle občanského průkazu)|JMÉNO:|Jme\u0301no|Jmé\u00adno|Given name|First name',
  ],
  [
    'person.surname',
    input,
    'Příjmení|Příjm.|Příjmení starosty|Vaše příjmení|Příjmení dle OP|Surname|Last name|Příjmení [povinný údaj]',
  ],
  [
    'person.titleBefore',
    input,
    'Titul|Titul před|Titul před jm.|Titul před jménem|Tituly před jménem|Titul (před)|Title before name',
  ],
  ['person.titleAfter', input, 'Titul za|Tituly za jménem|Titul (za)|Titul za příjmením|Title after name'],
  [
    'person.birthDate',
    input,
    'Datum narození|Dat. nar.|Datum nar.|Datum narození (dd.mm.rrrr)|Datum narození - den, měsíc, rok|Narozen|Narozen dne|Date of birth',
  ],
  ['person.birthPlace', input, 'Místo narození|Místo nar.|Místo narození (obec)|Obec narození|Place of birth'],
  ['person.birthDistrict', input, 'Okres narození'],
  ['person.birthCountry', input, 'Stát narození|Země narození|Country of birth'],
  ['person.birthNumber', input, 'Rodné číslo|RČ|R. č.'],
  ['document.type', select, 'Druh dokladu|Typ dokladu|Doklad|Druh průkazu|Doklad totožnosti|Druh dokladu totožnosti'],
  [
    'document.number',
    input,
    'Číslo dokladu|Č. OP|Číslo OP|Č. obč. průkazu|Číslo občanského průkazu|Číslo dokladu (OP, pas)|Číslo průkazu|Č. dokladu|Číslo cestovního pasu',
  ],
  [
    'contact.email',
    input,
    'E-mail|e-mail úřední|Email:|E-mail (úřední)|E–mail|Elektronická pošta|Emailová adresa|Vyplňte prosím e-mail|E-mail address|Mail',
  ],
  ['contact.emailType', select, 'Typ e-mailu|Druh e-mailu|Typ emailové adresy'],
  [
    'contact.phone',
    input,
    'Telefon|Tel.|Tel|Tel. číslo|Telefonní číslo|Číslo telefonu|Telefon (mobil)|Mobilní tel.|Mobil|Mobilní telefon|Telefon (bez mezer, +420)|Phone|Služební telefon|Č. tel.',
  ],
  ['contact.phoneType', select, 'Typ telefonu|Druh telefonu|Typ tel.'],
  ['account.username', input, 'Uživatelské jméno|Přihlašovací jméno|Login|User name|Username|Jméno (uživatelské)'],
  ['account.password', input, 'Heslo|Password|Nové heslo'],
  ['account.blocked', checkbox, 'Účet zablokován|Zablokovat účet|Zablokován|Účet je zablokován'],
  ['account.certificate', select, 'Typ certifikátu|Certifikát'],
  ['office.position', select, 'Funkce|Pozice|Typ osoby|Funkce ze seznamu|Position'],
  ['office.function', input, 'Funkce|Funkce (slovně)|Název funkce|Pracovní pozice'],
  [
    'office.statutory',
    checkbox,
    'Statutární zástupce|Nový statutární zástupce|Je statutární zástupce|Vedoucí představitel obce',
  ],
  ['office.publicPerson', checkbox, 'Uživatel je veřejná osoba|Veřejná osoba|Zveřejnit osobu'],
  ['organisation.name', input, 'Název subjektu|Název obce|Název organizace'],
  ['organisation.ico', input, 'IČO|IČ|IČ:|Identifikační číslo|Identifikační číslo (IČO)'],
  ['organisation.dic', input, 'DIČ'],
  ['organisation.dataBox', input, 'ID DS|ID datové schránky|Datová schránka|Identifikátor datové schránky'],
  ['organisation.municipalityCode', input, 'Kód obce|ZÚJ'],
  ['organisation.bankAccount', input, 'Číslo účtu|Č. ú.|Bankovní účet|Bankovní spojení'],
  ['organisation.web', input, 'WWW|Webové stránky|Web|Internetová adresa'],
  ['address.street', input, 'Ulice|Ulice a č. p.'],
  ['address.houseNumber', input, 'Číslo popisné|č. p.|Č. domovní'],
  ['address.municipality', input, 'Obec|Město'],
  ['address.postalCode', input, 'PSČ|Poštovní směrovací číslo'],
  ['rights.edotace', select, 'eDotace|Oprávnění pro systém eDotace'],
  ['rights.other', checkbox, 'Přístup do centrálního nákupu|Oprávnění pro e-learning|e-learning'],
  ['term.from', input, 'Funkce od|Ve funkci od|Datum vzniku funkce'],
  ['term.to', input, 'Funkce do|Ve funkci do|Datum zániku funkce'],
  ['search', input, 'Hledat|Hledat:|Vyhledat obec|Vyhledávání|Search for'],
];

const unknown: [control: string, captions: string][] = [
  [
    input,
    'Jméno a příjmení|Příjmení a jméno|Příjmení, jméno|Jméno, příjmení, titul|Jméno a příjmení statutárního zástupce|Celé jméno',
  ],
  [input, 'Jméno souboru|Jméno psa|Jméno otce|Rodné příjmení|Jméno uživatele|Titul před/za|Name'],
  [
    input,
    'Datum|Datum vzniku|Datum vydání dokladu|Datum narození manžela|Platnost OP do|Platnost do|Místo výkonu práce|Místo',
  ],
  [
    input,
    'Číslo|Číslo jednací|Č. j.|Č.j.|Číslo smlouvy|Číslo dokladu o zaplacení|Evidenční číslo|Číslo karty|Osobní číslo|OP',
  ],
  [input, 'Fax|Telefon/fax|Telefon nebo e-mail|Poznámka (např. telefon)|Poznámka k telefonu|Počet telefonů'],
  [input, 'Adresa|IČO zřizovatele|Název|Opište kód z obrázku|Kód z SMS|Poznámka|Uživatel|Předchozí zaměstnavatel|Stát'],
  [select, 'Typ|Druh|Role|Stav|Kraj|Okres|Funkce od'],
  [checkbox, 'Souhlasím se zpracováním|Zasílat e-mail|Lokální administrátor|Heslo|Jméno'],
];

describe('captions that name a field', () => {
  for (const [field, control, captions] of known) {
    test.each(captions.split('|'))(`${field}: %s`, caption => {
      expect(byPhrases(page(caption, control), everything).x?.field).toBe(field);
    });
  }
});

describe('captions that do not', () => {
  for (const [control, captions] of unknown) {
    test.each(captions.split('|'))('%s', caption => {
      document.body.innerHTML = page(caption, control);
      expect(recognise(document, sovm, everything).fields).toEqual([]);
    });
  }
});
