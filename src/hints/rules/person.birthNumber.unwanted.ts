import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/** Neither the matching in SOVM nor CAAIS asks for a birth number (domain.md 5, „Rodné číslo“). */
export default {
  id: 'person.birthNumber.unwanted',
  field: 'person.birthNumber',
  judge: values => ({
    severity: filled(values, 'person.birthNumber') ? 'warning' : 'advice',
    text: 'birthNumber.unwanted',
    source: 'caaisIntegration',
  }),
} satisfies Rule;
