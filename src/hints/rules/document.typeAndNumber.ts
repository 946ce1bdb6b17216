import { warning } from '../finding.ts';
import type { Rule } from '../types.ts';
import { filled, isIdentityCard } from '../values.ts';

/** Nine digits are an identity card; the old type „bez MRZ“ is not (domain.md 1.7 codebook, 5 „Číslo OP“). */
export default {
  id: 'document.typeAndNumber',
  field: 'document.type',
  judge(value, values) {
    const digits = (values['document.number'] ?? '').replace(/\D/g, '');
    if (!filled(values, 'document.type') || digits.length !== 9) return null;
    if (/mrz/i.test(value)) return warning('document.noMrz');
    return isIdentityCard(values) ? null : warning('document.typeMismatch');
  },
} satisfies Rule;
