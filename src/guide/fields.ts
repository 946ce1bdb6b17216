import { account } from './fields/account.ts';
import { address } from './fields/address.ts';
import { bankAndWeb } from './fields/bankAndWeb.ts';
import { birth } from './fields/birth.ts';
import { certificate } from './fields/certificate.ts';
import { document } from './fields/document.ts';
import { email } from './fields/email.ts';
import { office } from './fields/office.ts';
import { organisation } from './fields/organisation.ts';
import { person } from './fields/person.ts';
import { phone } from './fields/phone.ts';
import { rights } from './fields/rights.ts';
import { search } from './fields/search.ts';
import { standing } from './fields/standing.ts';
import { term } from './fields/term.ts';

/**
 * The words by which each field is known on the portals, one file per family. Captions: domain.md 1.5, 1.7, 1.8, 2.1;
 * the logged-in markup is not public, so every field carries synonyms. Abbreviations are resolved by `labelWords.ts`.
 */
export const fields = {
  ...person,
  ...birth,
  ...document,
  ...email,
  ...phone,
  ...account,
  ...certificate,
  ...office,
  ...standing,
  ...organisation,
  ...bankAndWeb,
  ...address,
  ...rights,
  ...term,
  ...search,
} as const;

export type FieldId = keyof typeof fields;
