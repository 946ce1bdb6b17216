import { check } from '../../identifiers/ico.ts';
import { warning } from '../finding.ts';
import { plainForm } from '../plainForm.ts';
import type { Finding, Rule } from '../types.ts';

/** IČO: 8 digits with a check digit, zeros at the start may be missing; JIP takes 6 to 8 digits (domain.md 1.5, 5). */
export default {
  id: 'organisation.ico.form',
  field: 'organisation.ico',
  judge(value): Finding | null {
    const result = check(value);
    if (result.ok) return plainForm(value, /^\d{6,8}$/, result.normalised, 'ok.ico');
    switch (result.problem) {
      case 'empty':
        return null;
      case 'tooShort':
      case 'tooLong':
        return warning('ico.length', { count: value.replace(/\D/g, '').length });
      default:
        return warning(`ico.${result.problem}`);
    }
  },
} satisfies Rule;
