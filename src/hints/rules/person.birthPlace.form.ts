import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/** Place of birth is a municipality; it matters only when name and birth date fit several people (domain.md 1.7). */
export default {
  id: 'person.birthPlace.form',
  field: 'person.birthPlace',
  pages: ['sovm.identify', 'sovm.userForm', 'sovm.dataRequest'],
  judge(values) {
    if (!filled(values, 'person.birthPlace')) return null;
    // Praha 1 to Praha 22 are real places of birth; any other digit is a postal code or a slip.
    if (/\d/.test((values['person.birthPlace'] ?? '').replace(/praha\s*\d{1,2}/giu, '')))
      return { severity: 'warning', text: 'place.digits', source: 'caaisIntegration' };
    return null;
  },
} satisfies Rule;
