import { advise, warning } from '../finding.ts';
import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/** Neither the matching in SOVM nor CAAIS asks for a birth number (domain.md 5, „Rodné číslo“). */
export default {
  id: 'person.birthNumber.unwanted',
  field: 'person.birthNumber',
  judge: (_value, values) => (filled(values, 'person.birthNumber') ? warning : advise)('birthNumber.unwanted'),
} satisfies Rule;
