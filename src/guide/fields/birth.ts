import { list } from '../list.ts';
import type { FieldWords } from '../types.ts';

/** When and where the person was born, for the match with ROB (domain.md 1.7). */
export const birth = {
  'person.birthDate': {
    kinds: ['text', 'date'],
    personal: true,
    phrases: list(
      'dat zrození, datum kdy se osoba narodila, datum kdy se narodila, den ve kterém se osoba narodila, ' +
        've který den se osoba narodila, který den se osoba narodila, date on which you were born, ' +
        'date when the person was born, časový údaj o narození, date on which the person was born, ' +
        'datum kdy se uživatel narodil dle registru obyvatel, ve který den se hledaný člověk narodil, ' +
        'časový údaj o narození den měsíc rok dle rob, den narození vedoucího představitele obce, ' +
        'dat n dd mm rrrr, který den měsíc a rok přišel na svět, který den měsíc a rok jste přišel na svět, ' +
        'který den přišel na svět, datum zrození, den zrození, datum narození z rodného listu, ' +
        'kdy a kde osoba narozena datum, nar dne, nar datum, naroz dne, osoba datum narození, ' +
        'uživatel datum narození, den měsíc rok narození, den měsíc a rok nar, narozen a dne měsíce roku, ' +
        'narození datum osoby, datum narození starosty obce, kdy je osoba narozená, kdy osoba přišla na svět, ' +
        'kdy přišel na svět, kdy jste přišel na svět, datum kdy jste přišel na svět, kdy máte narozeniny, ' +
        'kdy má narozeniny, narozeniny, kdy se narodila, kdy byla osoba narozena, narozen kdy, narozený dne, ' +
        'datum narození v rob, datum narození dle rob, datum narození podle dokladu, datum narození dle dokladu, ' +
        'datum narození zapsané v matrice, úplné datum narození, datum naroz, narození kdy, born when, ' +
        'date when born, date of the birth, birth date of person, date of birth of person, dob, d o b, ' +
        'person s birth date, kdy jste se narodil, kdy se osoba narodila, kdy se uživatel narodil, ' +
        'kdy jste narozen, kdy je narozen, den kdy se narodil, narození dne, rok měsíc a den narození, ' +
        'datum vašeho narození, when born, when were you born, when was the person born, date of person s birth, ' +
        'datum narození, narozen, narozena, narozen a, narozen dne, narozena dne, datum narození osoby, ' +
        'den narození, den měsíc a rok narození, date of birth, birth date, birthdate, birthday, born, narodil se, ' +
        'narodil se dne, narozen a dne, datum a rok narození, datum kdy se narodil, kdy se narodil, ' +
        'datum narození držitele, narození datum, datum nar, dat nar, datum narození uživatele, ' +
        'datum narození starosty, datum narození zástupce, datum narození občana, den narozenin, datum narozenin, ' +
        'date born, day of birth, birth day, born on',
    ),
    weak: list('kdy, datum, dne, den, date'),
    groups: list('narození, birth, rodné údaje'),
    near: { after: ['person.birthPlace'] },
    excludes: list(
      'narozen v, narozena v, narozen a v, born in, born at, okres, stát, dítě, dětí, dcery, syna, příslušnost, ' +
        'občanství, vzniku, vydání, platnosti, místo, funkce, dítěte, manžela, manželky, otce, matky, place, v obci',
    ),
    autocomplete: list('bday'),
    room: 8,
  },
  'person.birthPlace': {
    kinds: ['text', 'select'],
    personal: true,
    phrases: list(
      'místo zrození obec, mís nar, místo zroz, název obce na jejímž území se narodil, ' +
        'obec na jejímž území se osoba narodila, město v němž se osoba narodila, which city were you born in, ' +
        'which municipality were you born in, in which town were you born, town in which the person was born, ' +
        'odkud osoba pochází obec narození, název obce na jejímž území se osoba narodila, ' +
        'odkud uživatel pochází obec narození, obec v níž byla osoba narozena, ' +
        've kterém městě nebo obci se hledaný člověk narodil, which town were you born in, ' +
        'v které obci jste se narodil, obec v níž se fyzická osoba narodila, obec v níž se osoba narodila, ' +
        'obec kde se osoba narodila, obec ve které se osoba narodila, místo zrození, obec zrození, město zrození, ' +
        'město nebo obec z rodného listu, město nebo obec z vašeho rodného listu, obec z rodného listu, ' +
        'obec z vašeho rodného listu, místo z rodného listu, obec dle rodného listu, obec podle rodného listu, ' +
        'nar v místo, nar v místě, narozen v místo, místo narození *, obec narození *, obec v matrice narození, ' +
        'nar v, nar v obec, nar v obci, narozen v obec, narozen v obci, narozena v obci, narozen v městě, ' +
        'kde jste se narodil uveďte město nebo obec, kde jste se narodil město nebo obec, ' +
        'kde se narodil město nebo obec, začněte psát kde se narodil, osoba místo narození, ' +
        'uživatel místo narození, osoba obec narození, rodiště osoby, rodiště uživatele, rodiště město, ' +
        'rodiště město nebo obec, místo narození obec nebo město, místo narození obec město, obec město narození, ' +
        'obec město narození nebo cizina, město narození nebo obec, narozen v místě, narozena v místě, ' +
        'název místa narození, název místa narození v zahraničí, místo narození v zahraničí, ' +
        'místo narození v cizině, místo narození v čr nebo v cizině, místo narození mimo čr, ' +
        'v kterém městě se narodil, v kterém městě nebo obci se narodil, ve kterém městě nebo obci se narodil, ' +
        've kterém městě nebo obci přišel na svět, kde přišel na svět, místo kde přišel na svět, ' +
        'obec kde přišel na svět, obec nebo vojenský újezd narození, obec nebo vojenský újezd, ' +
        'obec nebo vojenský újezd kde došlo k narození, obec kde došlo k narození, místo kde došlo k narození, ' +
        'kde jste přišel na svět, kde je osoba narozena, obec narození dle rob, obec narození v čr, ' +
        'obec narození podle matriky, matrika narození obec, místo narození podle dokladu, ' +
        'místo narození dle dokladu, místo narození podle rodného listu, místo narození dle rodného listu, ' +
        'rodná obec nebo město, rodiště obec, město narození v cizině, cizí místo narození, ' +
        'zahraniční místo narození, place where born, town where born, town or municipality of birth, ' +
        'city where born, birth place town, place of the birth, birthplace municipality, obec v níž se *, ' +
        'název obce v níž se *, obec ve které se *, název obce ve které se *, místo kde se *, obec kde se *, ' +
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
    weak: list('kde, kde obec, místo, obec, place, city'),
    groups: list('narození, birth, místo narození, rodiště, narodil'),
    near: { before: ['person.birthDate'] },
    excludes: list('výkonu, vydání, datum, kód, date, dítěte, okres, stát'),
    room: 6,
  },
  'person.birthDistrict': {
    kinds: ['text', 'select'],
    excludes: list('působnosti'),
    phrases: list(
      'místo zrození okres, okres na jehož území se osoba narodila, okres v němž leží rodná obec, ' +
        'okres v němž leží místo narození, which district were you born in, ' +
        'název okresu na jehož území se osoba narodila, ve kterém okrese leží obec kde se osoba narodila, ' +
        'okres ve kterém leží rodná obec, název okresu dle rodného listu, okres z rodného listu, ' +
        'okres z vašeho rodného listu, okres dle rodného listu, okres podle rodného listu, okres zrození, ' +
        'okres v němž se osoba narodila, v kterém okrese se osoba narodila, ve kterém okrese se osoba narodila, ' +
        'nar v okres, nar v okrese, narozen v okres, okres narození *, okres rodiště osoby, osoba okres narození, ' +
        'uživatel okres narození, rodiště okres, okres narození název, okres místo narození, ' +
        'do kterého okresu patří obec kde jste se narodil, obcí tohoto jména je víc upřesněte okres narození, ' +
        'narozena v okrese, okres kde leží rodiště, v jakém okrese leží rodiště, ' +
        'v jakém okrese leží místo narození, ve kterém okrese leží rodiště, okres v němž leží obec narození, ' +
        'okres ve kterém leží obec narození, okres ve kterém leží místo narození, ' +
        'do kterého okresu patří obec kde se narodil, do kterého okresu patří obec narození, ' +
        'upřesněte okres narození, okres rodného města, okres rodného místa, okres do kterého patří obec narození, ' +
        'okres k místu narození, okres u místa narození, narození v okrese, rodný okres, okres matriky narození, ' +
        'district of birthplace, district of the birth, county where born, region of birth, ' +
        'district of municipality of birth, ve kterém okrese se narodil, v jakém okrese se narodil, ' +
        'v kterém okrese se narodil, ve kterém okrese jste se narodil, v jakém okrese jste se narodil, ' +
        'okres ve kterém se narodil, okres kde jste se narodil, okres narození osoby, okres rodné obce, ' +
        'okres města narození, district of place of birth, district where born, okres narození, ' +
        'okres místa narození, místo narození okres, district of birth, birth district, okres kde se narodil, ' +
        'okres kde se osoba narodila, narození okres, okres rodiště, okres nar, okres místa nar, ' +
        'okres obce narození, okres v němž se narodil, narozen v okrese, county of birth',
    ),
    weak: list('okres, district'),
    groups: list('narození, birth, místo narození, rodiště, narodil'),
    near: { before: ['person.birthPlace'] },
  },
  'person.birthCountry': {
    kinds: ['text', 'select'],
    phrases: list(
      'místo zrození země, místo zrození stát, stát v němž leží místo narození, ' +
        'stát ve kterém leží místo narození, in which country were you born, country in which the person was born, ' +
        'which country was the person born in, země ve které jste přišel na svět, v jakém státě se osoba narodila, ' +
        'v jaké zemi se osoba narodila, název státu ve kterém leží místo narození osoby, ' +
        'v jakém státě se hledaný člověk narodil, země kde se osoba narodila, ' +
        'v které zemi jste přišel přišla na svět, which country were you born in, ' +
        'stát na jehož území se osoba narodila, stát na jehož území se narodil, ' +
        'stát na jehož území jste se narodil, země na jejímž území se osoba narodila, ' +
        'stát na jehož území leží místo narození, země z rodného listu, země z vašeho rodného listu, ' +
        'stát z rodného listu, stát dle rodného listu, stát podle rodného listu, země zrození, stát zrození, ' +
        'země narození dle rodného listu, ve kterém státě se osoba narodila, země původu narození *, nar v stát, ' +
        'nar ve státě, narozen v stát, stát narození u narozených *, stát narození *, stát původu narození, ' +
        'v které zemi přišel na svět, ve které zemi přišel na svět, v jaké zemi přišel na svět, ' +
        'země původu kde se osoba narodila, země původu, stát původu, osoba stát narození, uživatel stát narození, ' +
        'narození země, rodiště stát, rodiště země, stát narození číselný kód, stát narození číselný kód státu, ' +
        'stát narození kód, v jakém státě přišel na svět, vyberte zemi narození, stát v němž došlo k narození, ' +
        'stát kde došlo k narození, země kde došlo k narození, země v níž se narodil, stát narození v cizině, ' +
        'stát narození osoby mimo čr, narozen v zahraničí stát, stát rodiště osoby, narození v zahraničí stát, ' +
        'narození v cizině stát, země původu narození, stát v jakém se narodil, stát kde leží rodiště, ' +
        'v které zemi se narodil, v které zemi jste se narodil, country in which born, state where born, ' +
        'country of the birth, birthplace country, land of birth, country of birthplace, native country, ' +
        'narozena ve státě, narozen a ve státě, stát v němž se *, stát ve kterém se *, ve kterém státě se narodil, ' +
        'v jakém státě se narodil, v kterém státě se narodil, ve kterém státě jste se narodil, ' +
        'v jakém státě jste se narodil, v jaké zemi se narodil, ve které zemi se narodil, ' +
        'stát ve kterém se narodil, stát kde jste se narodil, země ve které se narodil, stát narození osoby, ' +
        'rodná země, rodný stát, country where born, country of person s birth, stát narození, země narození, ' +
        'místo narození stát, country of birth, birth country, state of birth, stát kde se narodil, ' +
        'stát kde se osoba narodila, stát místa narození, narození stát, země kde se narodil, stát nar, ' +
        'stát rodiště, země rodiště, země místa narození, stát v němž se narodil, narozen ve státě, ' +
        'stát místa nar, kód státu narození, birth state, nation of birth',
    ),
    weak: list('stát, země, country'),
    groups: list('narození, birth, místo narození, rodiště, narodil'),
    near: { before: ['person.birthPlace', 'person.birthDistrict'] },
  },
  'person.birthNumber': {
    kinds: ['text'],
    phrases: list(
      'rodné číslo včetně čísel za lomítkem, r č přidělené při narození, birth number assigned, ' +
        'personal birth number, desetimístné u starších osob devítimístné rodné číslo, ' +
        'které rodné číslo má uživatel zapsáno v občanském průkazu, ' +
        'personal birth number assigned by the czech authorities, r č přidělené matričním úřadem při narození, ' +
        'vaše rodné číslo včetně čísel za lomítkem, national id rodné číslo, national id, ' +
        'osoba rodné číslo volitelný atribut, rodné číslo volitelný *, rodné číslo nepovinný *, ' +
        'national personal id, national personal id rodné číslo, national personal id number, ' +
        'personal id rodné číslo, rodné číslo v tvaru, rodné číslo ve tvaru *, rod čís, r číslo, rc nebo ečp, ' +
        'rodné číslo nebo ečp, rodné číslo ečp, rodné číslo nebo evidenční číslo pojištěnce, ' +
        'birth registration no, birth registration number, birth registration no rodné číslo, ' +
        'bylo li přiděleno rodné číslo, rodné číslo bylo li přiděleno, osoba rodné číslo, uživatel rodné číslo, ' +
        'osoba rč, rod č, rod číslo, rodné čís, rodné číslo přidělené při narození, rodné číslo přidělené, ' +
        'rodné číslo podle dokladu, rodné číslo dle dokladu, rodné číslo s lomítkem, rodné číslo i s lomítkem, ' +
        'rodné číslo celé, rodné číslo bez pomlčky, rč osoby, rč zaměstnance, rodné číslo zaměstnance, rč zam, ' +
        'personal number birth number, birth identification number, national id number, personal id number, ' +
        'personal identity number, birth no, personal identification no, rodné č, rodné číslo držitele, ' +
        'rodné číslo bez lomítka, national identification number, czech birth number, rodné číslo, ' +
        'rodné číslo osoby, rč, r č, birth number, personal identification number',
    ),
    excludes: list('dítěte, manžela, manželky'),
  },
} as const satisfies Record<string, FieldWords>;
