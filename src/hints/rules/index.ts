import type { Rule } from '../types.ts';
import emailForm from './contact.email.form.ts';
import phoneForm from './contact.phone.form.ts';
import documentNumberForm from './document.number.form.ts';
import documentTypeAndNumber from './document.typeAndNumber.ts';
import epusaDuplicate from './epusa.duplicate.ts';
import epusaSync from './epusa.sync.ts';
import identityCombination from './identity.combination.ts';
import mayorSameAsCase from './mayor.sameAsCase.ts';
import birthDateForm from './person.birthDate.form.ts';
import birthNumberUnwanted from './person.birthNumber.unwanted.ts';
import birthPlaceForm from './person.birthPlace.form.ts';
import givenNameForm from './person.givenName.form.ts';
import surnameForm from './person.surname.form.ts';
import titleAfterForm from './person.titleAfter.form.ts';
import titleBeforeForm from './person.titleBefore.form.ts';

/** Every rule, one file each, named by its id. */
export const rules: readonly Rule[] = [
  givenNameForm,
  surnameForm,
  titleBeforeForm,
  titleAfterForm,
  emailForm,
  phoneForm,
  documentTypeAndNumber,
  documentNumberForm,
  birthDateForm,
  birthPlaceForm,
  birthNumberUnwanted,
  mayorSameAsCase,
  identityCombination,
  epusaDuplicate,
  epusaSync,
];
