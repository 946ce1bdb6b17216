import type { FieldId } from './fields.ts';
import type { PageId } from './pages/ids.ts';
import type { PortalId } from './portals.ts';

/** Fields at which a line says what belongs there, on one page or portal only or on both. Its text is `what.<field>`. */
export const advice = {
  'person.givenName': 'both',
  'person.surname': 'both',
  'person.titleBefore': 'both',
  'person.titleAfter': 'both',
  'person.birthDate': 'both',
  'person.birthPlace': 'both',
  'document.type': 'both',
  'document.number': 'both',
  'contact.email': 'both',
  'contact.phone': 'both',
  'account.username': 'sovm.userForm',
  'account.password': 'sovm.userForm',
  'office.position': 'both',
  'office.statutory': 'sovm',
  'rights.edotace': 'both',
  'rights.other': 'both',
  'person.birthDistrict': 'sovm',
  'person.birthCountry': 'sovm',
  'contact.emailType': 'sovm',
  'contact.phoneType': 'sovm',
  'account.certificate': 'sovm',
  'account.blocked': 'sovm.userForm',
  'office.function': 'both',
  'office.publicPerson': 'sovm',
  'organisation.name': 'both',
  'organisation.ico': 'both',
  'organisation.dic': 'both',
  'organisation.dataBox': 'both',
  'organisation.municipalityCode': 'both',
  'organisation.bankAccount': 'both',
  'organisation.web': 'both',
  'address.street': 'sovm.subject',
  'address.houseNumber': 'sovm.subject',
  'address.municipality': 'sovm.subject',
  'address.postalCode': 'both',
  'term.from': 'sovm',
  'term.to': 'sovm',
} as const satisfies { [F in FieldId]?: Where };

export type AdvisedField = keyof typeof advice;
export type Advice = { readonly [F in AdvisedField]?: Where };

type Where = PageId | PortalId | 'both';
