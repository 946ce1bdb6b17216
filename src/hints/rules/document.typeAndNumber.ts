import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/** Nine digits are an identity card; the old type „bez MRZ“ is not (domain.md 1.7 codebook, 5 „Číslo OP“). */
export default {
  id: 'document.typeAndNumber',
  field: 'document.type',
  judge(values) {
    if (!filled(values, 'document.type') || !filled(values, 'document.number')) return null;
    const type = (values['document.type'] ?? '').toLowerCase();
    const digits = (values['document.number'] ?? '').replace(/\D/g, '');
    if (digits.length !== 9) return null;
    if (type.includes('mrz')) return { severity: 'warning', text: 'document.noMrz', source: 'caaisIntegration' };
    if (type.includes('průkaz') || type === 'op' || type === 'id') return null;
    return { severity: 'warning', text: 'document.typeMismatch', source: 'idCards' };
  },
} satisfies Rule;
