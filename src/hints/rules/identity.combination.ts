import type { Rule } from '../types.ts';
import { empty, filled } from '../values.ts';

const source = 'caaisIntegration';

/**
 * The register of inhabitants matches a person by document type and number, or by name and birth date; the place of birth
 * helps only when that is ambiguous (domain.md 1.7). A field that is not on the page is not asked for.
 */
export default {
  id: 'identity.combination',
  field: null,
  pages: ['sovm.identify', 'sovm.userForm', 'sovm.dataRequest'],
  judge(values) {
    if (values['document.number'] === undefined && values['person.birthDate'] === undefined) return null;
    const nameMissing = empty(values, 'person.givenName') || empty(values, 'person.surname');
    if (filled(values, 'document.number')) {
      if (!empty(values, 'document.type')) return { severity: 'ok', text: 'identity.enough', source };
      return { severity: 'warning', text: 'identity.documentType', source };
    }
    if (filled(values, 'person.birthDate')) {
      if (!nameMissing) return { severity: 'ok', text: 'identity.enough', source };
      return { severity: 'warning', text: 'identity.names', source };
    }
    if (filled(values, 'person.birthPlace')) return { severity: 'warning', text: 'identity.birthDate', source };
    return { severity: 'advice', text: 'identity.choose', source };
  },
} satisfies Rule;
