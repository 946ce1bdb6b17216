import { advise, ok, warning } from '../finding.ts';
import type { FieldValues, Finding, HintContext, Rule } from '../types.ts';
import { empty, filled } from '../values.ts';
import documentNumberForm from './document.number.form.ts';
import birthDateForm from './person.birthDate.form.ts';
import givenNameForm from './person.givenName.form.ts';
import surnameForm from './person.surname.form.ts';

/**
 * The register of inhabitants matches a person by document type and number, or by name and birth date; the place of birth
 * helps only when that is ambiguous (domain.md 1.7). A field that is not on the page is not asked for.
 */
export default {
  id: 'identity.combination',
  field: null,
  pages: ['sovm.identify', 'sovm.userForm', 'sovm.dataRequest'],
  judge(_value, values, context): Finding | null {
    if (values['document.number'] === undefined && values['person.birthDate'] === undefined) return null;
    if (filled(values, 'document.number')) {
      if (empty(values, 'document.type')) return warning('identity.documentType');
      return areSound([documentNumberForm, givenNameForm, surnameForm], values, context) ? ok('identity.enough') : null;
    }
    if (filled(values, 'person.birthDate')) {
      const nameMissing = empty(values, 'person.givenName') || empty(values, 'person.surname');
      if (nameMissing) return warning('identity.names');
      return areSound([birthDateForm, givenNameForm, surnameForm], values, context) ? ok('identity.enough') : null;
    }
    return filled(values, 'person.birthPlace') ? warning('identity.birthDate') : advise('identity.choose');
  },
} satisfies Rule;

/** What is wrong with a value is said at its field, and then nothing is praised here. */
function areSound(rules: readonly Rule[], values: FieldValues, context: HintContext): boolean {
  return rules.every(({ field, judge }) => {
    const finding = judge((field && values[field]) ?? '', values, context);
    return finding?.severity !== 'error' && finding?.severity !== 'warning';
  });
}
