import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** Words that make a name somebody else's, or the name of a thing: „Jméno otce“, „Jméno souboru“. */
const notThePerson = list(
  'otce, matky, manžela, manželky, dítěte, rodiče, rodné, souboru, organizace, subjektu, firmy, ' +
    'společnosti, obchodní, projektu, dokumentu, počítače, serveru, domény, role, skupiny',
);
const notALogin = list('uživatelské, uživatelského, přihlašovací, login, user name, username, uživatele, účtu');

/** The person: names and titles (domain.md 1.5), birth data for the match with ROB (1.7). */
export const person = {
  'person.givenName': {
    kinds: ['text'],
    phrases: list(
      'osobní jméno, jméno 1, first names s, christian name, name first, jméno dle dokladu, jméno podle dokladu, ' +
        'jméno, křestní jméno, jméno osoby, jména, jméno křestní, jméno popř jména, jméno případně jména, ' +
        'jméno nebo jména, jméno jména, given name, first name, given names, křestní, první jméno, jméno osobní, ' +
        'vlastní jméno, křestní jméno osoby, jméno a další jména, jméno popřípadě jména, jméno popř další jména, ' +
        'jméno případně další jména, jméno další jména, křestní jména, name given, forename, forenames, ' +
        'given name s, first names',
    ),
    weak: list('jméno uživatele, name'),
    near: { after: ['person.surname'] },
    excludes: [
      ...notThePerson,
      ...notALogin,
      ...list('příjmení, surname, last name, heslo, heslem, celé, full name, titul'),
    ],
    rivals: ['account.password'],
    tokens: list('jmeno, krestnijmeno, firstname, givenname'),
    autocomplete: list('given-name'),
    room: 10,
  },
  'person.surname': {
    kinds: ['text'],
    phrases: list(
      'surname family name, family name surname, last name surname, nynější příjmení, příjmení nynější, ' +
        'name last, příjmení dle dokladu, příjmení podle dokladu, ' +
        'příjmení, příjmení osoby, příjmení uživatele, surname, last name, family name, příjmení aktuální, ' +
        'současné příjmení, úplné příjmení, příjmení držitele, surname s, family names, second name',
    ),
    excludes: [...notThePerson, ...list('rozená, rozený, jméno, first name, given name, titul, předchozí, další')],
    tokens: list('prijmeni, surname, lastname, familyname'),
    autocomplete: list('family-name'),
    room: 10,
  },
  'person.titleBefore': {
    kinds: ['text', 'select'],
    phrases: list(
      'tituly uváděné před jménem, tituly psané před jménem, titul před jménem a příjmením, titul předpona, ' +
        'titul 1, titul vlevo, akademický a vědecký titul, akademická hodnost, akademický titul před příjmením, ' +
        'titles before name, titles before, degree prefix, academic degree before, academic title before, ' +
        'titul, tituly, akademický titul, titul před, titul před jménem, titul př, titul př jm, titul př jménem, ' +
        'tituly před, tituly před jménem, titul před jm, titul vpředu, akademický titul před, ' +
        'akademický titul před jménem, degree before, degree before name, title, degree, title before, ' +
        'title before name, titul před příjmením, tituly před příjmením, akad titul, akad titul před, ' +
        'akad titul před jménem, vědecký titul před jménem, hodnost před jménem, titul uváděný před jménem, ' +
        'titul psaný před jménem, titul na začátku, předřazený titul, akademické tituly, ' +
        'akademické tituly před jménem, academic title, academic degree, academic title before name, ' +
        'academic degree before name, title in front of name, prefix, title prefix, name prefix, degree in front',
    ),
    weak: list('před, před jménem'),
    groups: list('titul, tituly, akademický titul, title, degree'),
    near: { after: ['person.givenName', 'person.surname', 'person.titleAfter'] },
    notAfter: ['person.givenName', 'person.surname'],
    excludes: list('za, after, práce, knihy, dokumentu'),
    tokens: list('titulpred, titlebefore, degreebefore'),
    autocomplete: list('honorific-prefix'),
  },
  'person.titleAfter': {
    kinds: ['text', 'select'],
    phrases: list(
      'tituly uváděné za jménem, tituly psané za jménem, titul za jménem a příjmením, titul přípona, titul 2, ' +
        'titul vpravo, tituly za příjmením, akademický titul za příjmením, titles after, degree suffix, ' +
        'academic degree after, academic title after, ' +
        'titul za, titul za jménem, titul za příjmením, tituly za, tituly za jménem, titul za jm, titul vzadu, ' +
        'akademický titul za, akademický titul za jménem, degree after, degree after name, title after, ' +
        'title after name, akad titul za, akad titul za jménem, vědecký titul za jménem, vědecká hodnost, ' +
        'hodnost za jménem, titul uváděný za jménem, titul psaný za jménem, titul na konci, ' +
        'akademické tituly za jménem, vědecký titul, academic title after name, academic degree after name, ' +
        'title behind name, suffix, title suffix, name suffix, titles after name, degree behind',
    ),
    weak: list('titul, tituly, akademický titul, za, za jménem, za příjmením, title, degree'),
    groups: list('titul, tituly, akademický titul, title, degree'),
    near: { before: ['person.surname', 'person.titleBefore'] },
    excludes: list('před, before, práce, knihy, dokumentu'),
    tokens: list('titulza, titleafter, degreeafter'),
    autocomplete: list('honorific-suffix'),
  },
  'person.birthDate': {
    kinds: ['text', 'date'],
    personal: true,
    phrases: list(
      'kdy jste se narodil, kdy se osoba narodila, kdy se uživatel narodil, kdy jste narozen, kdy je narozen, ' +
        'den kdy se narodil, narození dne, rok měsíc a den narození, datum vašeho narození, when born, ' +
        'when were you born, when was the person born, date of person s birth, datum narození, narozen, narozena, ' +
        'narozen a, narozen dne, narozena dne, datum narození osoby, den narození, den měsíc a rok narození, ' +
        'date of birth, birth date, birthdate, birthday, born, narodil se, narodil se dne, narozen a dne, ' +
        'datum a rok narození, datum kdy se narodil, kdy se narodil, datum narození držitele, narození datum, ' +
        'datum nar, dat nar, datum narození uživatele, datum narození starosty, datum narození zástupce, ' +
        'datum narození občana, den narozenin, datum narozenin, date born, day of birth, birth day, born on',
    ),
    weak: list('datum, dne, den, date'),
    groups: list('narození, birth, rodné údaje'),
    near: { after: ['person.birthPlace'] },
    excludes: list('vzniku, vydání, platnosti, místo, funkce, dítěte, manžela, manželky, otce, matky, place, v obci'),
    tokens: list('datumnarozeni, datnar, narozeni, birthdate, dateofbirth, dob, birthday'),
    autocomplete: list('bday'),
    room: 8,
  },
  'person.birthPlace': {
    kinds: ['text', 'select'],
    personal: true,
    phrases: list(
      'obec v níž se *, název obce v níž se *, obec ve které se *, název obce ve které se *, místo kde se *, obec kde se *, ' +
        'kde jste se narodil, kde se osoba narodila, v jaké obci jste se narodil, ve které obci jste se narodil, ' +
        've které obci se narodil, v jaké obci se narodil, v které obci se narodil, ve kterém městě se narodil, ' +
        'obec kde jste se narodil, místo kde jste se narodil, obec ve které se narodil, město kde se narodil, ' +
        'narozen a kde, kde narozen, kde je narozen, místo narození a okres, obec a okres narození, ' +
        'obec a stát narození, where born, where were you born, born in, born at, birth municipality, ' +
        'místo narození, místo a stát narození, obec narození, město narození, místo narození obec, rodiště, ' +
        'narozen v, place of birth, birth place, birthplace, town of birth, obec nebo místo narození, ' +
        'místo nebo obec narození, obec místo narození, narozen a v, narodil se v, kde se narodil, ' +
        'místo kde se narodil, místo narození město, místo obec narození, rodná obec, obec nebo město narození, ' +
        'obec narození osoby, město nebo obec narození, narození místo, narození obec, místo nar, ' +
        'místo narození v čr, místo narození osoby, rodné město, rodné místo, narozen kde, obec kde se narodil, ' +
        'obec v níž se narodil, city of birth, municipality of birth, birth town, birth city, place born',
    ),
    weak: list('místo, obec, place, city'),
    groups: list('narození, birth, místo narození, rodiště, narodil'),
    near: { before: ['person.birthDate'] },
    excludes: list('výkonu, vydání, datum, kód, date, dítěte, okres, stát'),
    tokens: list('mistonarozeni, mistonar, obecnarozeni, birthplace, placeofbirth'),
    room: 6,
  },
  'person.birthDistrict': {
    kinds: ['text', 'select'],
    phrases: list(
      've kterém okrese se narodil, v jakém okrese se narodil, v kterém okrese se narodil, ' +
        've kterém okrese jste se narodil, v jakém okrese jste se narodil, okres ve kterém se narodil, ' +
        'okres kde jste se narodil, okres narození osoby, okres rodné obce, okres města narození, ' +
        'district of place of birth, district where born, ' +
        'okres narození, okres místa narození, místo narození okres, district of birth, birth district, ' +
        'okres kde se narodil, okres kde se osoba narodila, narození okres, okres rodiště, okres nar, ' +
        'okres místa nar, okres obce narození, okres v němž se narodil, narozen v okrese, county of birth',
    ),
    weak: list('okres, district'),
    groups: list('narození, birth, místo narození, rodiště, narodil'),
    near: { before: ['person.birthPlace'] },
    tokens: list('okresnarozeni, birthdistrict'),
  },
  'person.birthCountry': {
    kinds: ['text', 'select'],
    phrases: list(
      'narozena ve státě, narozen a ve státě, stát v němž se *, stát ve kterém se *, ' +
        've kterém státě se narodil, v jakém státě se narodil, v kterém státě se narodil, ' +
        've kterém státě jste se narodil, v jakém státě jste se narodil, v jaké zemi se narodil, ' +
        've které zemi se narodil, stát ve kterém se narodil, stát kde jste se narodil, země ve které se narodil, ' +
        'stát narození osoby, rodná země, rodný stát, country where born, country of person s birth, ' +
        'stát narození, země narození, místo narození stát, country of birth, birth country, state of birth, ' +
        'stát kde se narodil, stát kde se osoba narodila, stát místa narození, narození stát, země kde se narodil, ' +
        'stát nar, stát rodiště, země rodiště, země místa narození, stát v němž se narodil, narozen ve státě, ' +
        'stát místa nar, kód státu narození, birth state, nation of birth',
    ),
    weak: list('stát, země, country'),
    groups: list('narození, birth, místo narození, rodiště, narodil'),
    near: { before: ['person.birthPlace', 'person.birthDistrict'] },
    tokens: list('statnarozeni, zemenarozeni, birthcountry'),
  },
  'person.birthNumber': {
    kinds: ['text'],
    phrases: list(
      'rodné č, rodné číslo držitele, rodné číslo bez lomítka, national identification number, czech birth number, ' +
        'rodné číslo, rodné číslo osoby, rč, r č, birth number, personal identification number',
    ),
    excludes: list('dítěte, manžela, manželky'),
    tokens: list('rodnecislo, rodcislo, birthnumber, rc'),
  },
} as const satisfies Record<string, FieldWords>;
