import { warning } from '../finding.ts';
import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/** Place of birth is a municipality; it matters only when name and birth date fit several people (domain.md 1.7). */
export default {
  id: 'person.birthPlace.form',
  field: 'person.birthPlace',
  pages: ['sovm.identify', 'sovm.userForm', 'sovm.dataRequest'],
  judge(value, values) {
    // Praha 1 to Praha 22 are real places of birth; any other digit is a postal code or a slip.
    const rest = value.replace(/praha\s*\d{1,2}/giu, '');
    return filled(values, 'person.birthPlace') && /\d/.test(rest) ? warning('place.digits') : null;
  },
} satisfies Rule;
