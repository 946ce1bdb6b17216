import { warning } from '../finding.ts';
import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/**
 * Nine digits are an identity card, neither a passport nor the old type „bez MRZ“ (domain.md 1.7 codebook; 5, „Číslo OP“
 * and „Cestovní pas“). Of the numbers of other documents nothing is known.
 */
export default {
  id: 'document.typeAndNumber',
  field: 'document.type',
  judge(value, values) {
    const digits = (values['document.number'] ?? '').replace(/\D/g, '');
    if (!filled(values, 'document.type') || digits.length !== 9) return null;
    if (/mrz/i.test(value)) return warning('document.noMrz');
    return /\bpas\b|passport/i.test(value) ? warning('document.typeMismatch') : null;
  },
} satisfies Rule;
