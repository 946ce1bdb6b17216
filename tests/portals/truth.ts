import type { FieldId } from '../../src/guide/index.ts';
import type { ReplicaPageId } from './addresses.ts';
import type { Dialect } from './dialects/model.ts';
import { controlNames } from './dialects/names.ts';

/**
 * Which control of which page is which field of the guide. Kept apart from the templates, so that nothing in the pages
 * gives the answer away. A control that is not listed is no field: whoever recognises one there is wrong.
 */

type FormTruth = Readonly<Record<string, FieldId>>;

const person: FormTruth = {
  titulPred: 'person.titleBefore',
  titulZa: 'person.titleAfter',
  firstname: 'person.givenName',
  surname: 'person.surname',
};

const contact: FormTruth = {
  emailType: 'contact.emailType',
  email: 'contact.email',
  telephoneType: 'contact.phoneType',
  telephoneNumber: 'contact.phone',
};

const passwords: FormTruth = { password: 'account.password', passwordAgain: 'account.password' };

const user: FormTruth = {
  ...person,
  ...contact,
  ...passwords,
  username: 'account.username',
  loginDisabled: 'account.blocked',
  ovmPersonType: 'office.position',
  function: 'office.function',
  verejnaOsoba: 'office.publicPerson',
  certificateType: 'account.certificate',
  certificateNumber: 'account.certificate',
};

const names: FormTruth = { firstname: 'person.givenName', surname: 'person.surname' };
const byDocument: FormTruth = { docType: 'document.type', docNumber: 'document.number' };
const birthDate: FormTruth = { birthDate: 'person.birthDate' };

const birth: FormTruth = {
  ...birthDate,
  birthPlace: 'person.birthPlace',
  birthDistrict: 'person.birthDistrict',
  birthCountry: 'person.birthCountry',
};

const search = { vyhledavani: { q: 'search' } } as const;
const login = { prihlaseni: { login: 'account.username', password: 'account.password' } } as const;

/** By page and form id. The old and new markup of a page hold the same forms. */
const truths: Readonly<Record<ReplicaPageId, Readonly<Record<string, FormTruth>>>> = {
  'sovm.login': login,
  'sovm.home': search,
  'sovm.dataRequest': { ...search, vyzva: { ...names, ...birthDate, ...byDocument, ...contact } },
  'sovm.subject': {
    ...search,
    subjekt: {
      ...contact,
      nazev: 'organisation.name',
      ico: 'organisation.ico',
      dic: 'organisation.dic',
      idDs: 'organisation.dataBox',
      kodObce: 'organisation.municipalityCode',
      bankAccount: 'organisation.bankAccount',
      www: 'organisation.web',
      ulice: 'address.street',
      cisloDomovni: 'address.houseNumber',
      obec: 'address.municipality',
      psc: 'address.postalCode',
    },
  },
  'sovm.users': search,
  'sovm.userForm': { ...search, uzivatelForm: user },
  'sovm.identify': { ...search, ztotozneni: { ...names, ...byDocument, ...birth } },
  'sovm.statutory': { ...search, statutar: { isPrimaryPerson: 'office.statutory', functionSince: 'term.from' } },
  'sovm.publicRecord': {},
  'sovm.news': search,
  'sovm.unlabelled': search,
  'sovm.replaced': { ...search, ztotozneni: { ...names, ...byDocument } },
  'sovm.modal': { ...search, uzivatelForm: user },
  'epusa.home': { ...search, ...login },
  'epusa.tree': { ...search, ...login },
  'epusa.municipality': { ...search, ...login },
  'epusa.login': { ...search, ...login },
  'epusa.contacts': search,
  'epusa.personForm': {
    ...search,
    osobaForm: {
      ...person,
      ...contact,
      ...passwords,
      login: 'account.username',
      ovmPersonType: 'office.position',
      function: 'office.function',
      functionSince: 'term.from',
      functionUntil: 'term.to',
    },
  },
  'epusa.rights': {
    ...search,
    prava: { eDotace: 'rights.edotace', centralniNakup: 'rights.other', elearning: 'rights.other' },
  },
  'epusa.statistics': { ...search, ...login },
  'example.home': {},
};

/** `name` attribute -> field for one page in one dialect; the parts of a split date share their field. */
export function truthFor(page: ReplicaPageId, dialect: Dialect): ReadonlyMap<string, FieldId> {
  return new Map(
    Object.entries(truths[page]).flatMap(([form, fields]) =>
      Object.entries(fields).flatMap(([key, field]) =>
        controlNames(dialect, form, key).map(name => [name, field] as const),
      ),
    ),
  );
}
