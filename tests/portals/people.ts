/**
 * Invented test persons: no such people hold these offices. „Zkušební“ in every name says so on the screen too.
 * The municipality is real (open data of SOVM), its contacts here are not.
 */
export interface Person {
  id: string;
  username: string;
  titleBefore: string;
  givenName: string;
  surname: string;
  titleAfter: string;
  email: string;
  phone: string;
  /** Code of the register's list, see `positions`. */
  position: string;
  functionText: string;
  identified: boolean;
  blocked: boolean;
  administrator: boolean;
}

export interface Municipality {
  code: string;
  ico: string;
  name: string;
  official: string;
  district: string;
  region: string;
  dataBox: string;
  /** „Zkratka“ of the subject in SOVM. */
  key: string;
}

/** Codes and names of functions (domain.md 1.5, ovmPersonType). */
export const positions: readonly (readonly [code: string, name: string])[] = [
  ['1', 'starosta'],
  ['2', '1. místostarosta'],
  ['3', '2. místostarosta'],
  ['22', '3. místostarosta'],
  ['4', 'tajemník'],
  ['14', 'zastupitel'],
  ['19', 'referent'],
  ['20', 'primátor'],
  ['51', 'informatik'],
  ['54', 'správce obce'],
  ['21', 'nezařazeno'],
];

export function positionName(code: string): string {
  return positions.find(([known]) => known === code)?.[1] ?? 'nezařazeno';
}

export const boskovice: Municipality = {
  code: '581372',
  ico: '00279978',
  name: 'Boskovice',
  official: 'Město Boskovice',
  district: 'Blansko',
  region: 'Jihomoravský',
  dataBox: 'qmkbq7h',
  key: 'Boskovice',
};

const nobody: Person = {
  id: '',
  username: '',
  titleBefore: '',
  givenName: '',
  surname: '',
  titleAfter: '',
  email: '',
  phone: '',
  position: '21',
  functionText: '',
  identified: false,
  blocked: false,
  administrator: false,
};

/** A person with the given data and nothing else. */
export function person(data: Partial<Person>): Person {
  return { ...nobody, ...data };
}

export const formerMayor = person({
  id: '101',
  username: 'stary.zkusebni',
  titleBefore: 'Ing.',
  givenName: 'Josef',
  surname: 'Zkušební Starý',
  email: 'starosta@obec.example',
  phone: '+420 000 000 101',
  position: '1',
  functionText: 'starosta',
  identified: true,
});

export const initialPeople: readonly Person[] = [
  formerMayor,
  person({
    id: '102',
    username: 'dvorakova.zkusebni',
    givenName: 'Marie',
    surname: 'Zkušební Dvořáková',
    email: 'mistostarosta@obec.example',
    phone: '+420 000 000 102',
    position: '2',
    functionText: 'místostarostka',
    identified: true,
  }),
  person({
    id: '103',
    username: 'tajemnik.zkusebni',
    titleBefore: 'Mgr.',
    givenName: 'Petr',
    surname: 'Zkušební Černý',
    titleAfter: 'MPA',
    email: 'tajemnik@obec.example',
    phone: '+420 000 000 103',
    position: '4',
    functionText: 'tajemník, lokální administrátor',
    identified: true,
    administrator: true,
  }),
  person({
    id: '104',
    username: 'referent.zkusebni',
    givenName: 'Eva',
    surname: 'Zkušební Malá',
    email: 'podatelna@obec.example',
    phone: '+420 000 000 104',
    position: '19',
    functionText: 'podatelna',
  }),
];

/** What a test types for the new mayor; nobody by this name is in the replica before that. */
export const newMayor = {
  titleBefore: 'Mgr.',
  givenName: 'Jana',
  surname: 'Zkušební Nováková',
  username: 'novakova.jana',
  password: 'zkouska2026',
  email: 'novakova@obec.example',
  phone: '+420 000 000 105',
  documentNumber: '123456789',
  birthDate: '24.6.1979',
  birthPlace: 'Boskovice',
} as const;

/** „Mgr. Jana Nováková, MPA“. */
export function fullName(someone: Person): string {
  const name = [someone.titleBefore, someone.givenName, someone.surname].filter(part => part !== '').join(' ');
  return someone.titleAfter === '' ? name : `${name}, ${someone.titleAfter}`;
}
