import { parseDate } from '../../identifiers/date.ts';
import { check } from '../../identifiers/opNumber.ts';
import { advise, ok, warning } from '../finding.ts';
import type { FieldValues, Rule } from '../types.ts';
import { empty, filled, isIdentityCard } from '../values.ts';

/**
 * The register of inhabitants matches a person by document type and number, or by name and birth date; the place of birth
 * helps only when that is ambiguous (domain.md 1.7). A field that is not on the page is not asked for.
 */
export default {
  id: 'identity.combination',
  field: null,
  pages: ['sovm.identify', 'sovm.userForm', 'sovm.dataRequest'],
  judge(_value, values) {
    if (values['document.number'] === undefined && values['person.birthDate'] === undefined) return null;
    if (filled(values, 'document.number')) {
      if (empty(values, 'document.type')) return warning('identity.documentType');
      return isNumberSound(values) ? ok('identity.enough') : null;
    }
    if (filled(values, 'person.birthDate')) {
      const nameMissing = empty(values, 'person.givenName') || empty(values, 'person.surname');
      if (nameMissing) return warning('identity.names');
      return parseDate(values['person.birthDate'] ?? '') ? ok('identity.enough') : null;
    }
    return filled(values, 'person.birthPlace') ? warning('identity.birthDate') : advise('identity.choose');
  },
} satisfies Rule;

/** What is wrong with the number is said at its field; other documents have no documented shape. */
function isNumberSound(values: FieldValues): boolean {
  return !isIdentityCard(values) || check(values['document.number'] ?? '').ok;
}
