import { check } from '../../identifiers/postalCode.ts';
import { warning } from '../finding.ts';
import { plainForm } from '../plainForm.ts';
import type { Finding, Rule } from '../types.ts';

/** PSČ: 5 digits, the first one 1 to 7, a space after the third does no harm (domain.md 5, „PSČ“). */
export default {
  id: 'address.postalCode.form',
  field: 'address.postalCode',
  judge(value): Finding | null {
    const result = check(value);
    if (result.ok) return plainForm(value, /^\d{3} ?\d\d$/, result.normalised, 'ok.postalCode');
    if (result.problem === 'empty') return null;
    return warning(result.problem === 'firstDigit' ? 'postalCode.first' : 'postalCode.digits');
  },
} satisfies Rule;
