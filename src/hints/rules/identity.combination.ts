import { advise, ok, warning } from '../finding.ts';
import type { Rule } from '../types.ts';
import { empty, filled } from '../values.ts';

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
      return empty(values, 'document.type') ? warning('identity.documentType') : ok('identity.enough');
    }
    if (filled(values, 'person.birthDate')) {
      const nameMissing = empty(values, 'person.givenName') || empty(values, 'person.surname');
      return nameMissing ? warning('identity.names') : ok('identity.enough');
    }
    return filled(values, 'person.birthPlace') ? warning('identity.birthDate') : advise('identity.choose');
  },
} satisfies Rule;
