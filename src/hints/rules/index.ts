import type { Rule } from '../types.ts';
import accountUsernameForm from './account.username.form.ts';
import postalCodeForm from './address.postalCode.form.ts';
import emailForm from './contact.email.form.ts';
import emailTypeOfficial from './contact.emailType.official.ts';
import phoneForm from './contact.phone.form.ts';
import phoneTypeNumber from './contact.phoneType.number.ts';
import documentNumberForm from './document.number.form.ts';
import documentTypeAndNumber from './document.typeAndNumber.ts';
import epusaDuplicate from './epusa.duplicate.ts';
import epusaSync from './epusa.sync.ts';
import identityCombination from './identity.combination.ts';
import mayorAlike from './mayor.alike.ts';
import mayorChosen from './mayor.chosen.ts';
import mayorFormer from './mayor.former.ts';
import mayorSameAsCase from './mayor.sameAsCase.ts';
import functionBirthNumber from './office.function.birthNumber.ts';
import functionLength from './office.function.length.ts';
import officePositionMayor from './office.position.mayor.ts';
import bankAccountForm from './organisation.bankAccount.form.ts';
import bankAccountHyphen from './organisation.bankAccount.hyphen.ts';
import dataBoxForm from './organisation.dataBox.form.ts';
import dicForm from './organisation.dic.form.ts';
import icoForm from './organisation.ico.form.ts';
import municipalityCodeForm from './organisation.municipalityCode.form.ts';
import organisationSameAsCase from './organisation.sameAsCase.ts';
import birthCountryDistrict from './person.birthCountry.district.ts';
import birthCountryMissing from './person.birthCountry.missing.ts';
import birthDateForm from './person.birthDate.form.ts';
import birthNumberUnwanted from './person.birthNumber.unwanted.ts';
import birthPlaceAbroad from './person.birthPlace.abroad.ts';
import birthPlaceForm from './person.birthPlace.form.ts';
import birthPlaceMunicipality from './person.birthPlace.municipality.ts';
import givenNameForm from './person.givenName.form.ts';
import surnameForm from './person.surname.form.ts';
import titleAfterForm from './person.titleAfter.form.ts';
import titleBeforeForm from './person.titleBefore.form.ts';
import termFromForm from './term.from.form.ts';
import termToForm from './term.to.form.ts';

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
  birthPlaceAbroad,
  birthPlaceMunicipality,
  birthNumberUnwanted,
  mayorSameAsCase,
  mayorAlike,
  mayorChosen,
  mayorFormer,
  officePositionMayor,
  identityCombination,
  birthCountryDistrict,
  birthCountryMissing,
  emailTypeOfficial,
  phoneTypeNumber,
  accountUsernameForm,
  functionLength,
  functionBirthNumber,
  termFromForm,
  termToForm,
  icoForm,
  dicForm,
  bankAccountForm,
  bankAccountHyphen,
  dataBoxForm,
  municipalityCodeForm,
  postalCodeForm,
  organisationSameAsCase,
  epusaDuplicate,
  epusaSync,
];
