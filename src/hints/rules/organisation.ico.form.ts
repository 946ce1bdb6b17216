import { check } from '../../identifiers/ico.ts';
import { ok, warning } from '../finding.ts';
import type { Finding, Rule } from '../types.ts';

/** IČO: 8 digits with a check digit, zeros at the start may be missing (domain.md 5, „IČO“). */
export default {
  id: 'organisation.ico.form',
  field: 'organisation.ico',
  judge(value): Finding | null {
    const result = check(value);
    if (result.ok) return ok('ok.ico');
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
