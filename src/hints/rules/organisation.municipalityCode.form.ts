import { check } from '../../identifiers/municipalityCode.ts';
import { warning } from '../finding.ts';
import { plainForm } from '../plainForm.ts';
import type { Finding, Rule } from '../types.ts';

/** Code of a municipality: 6 digits, 500011 to 599999, with a check digit (domain.md 5, „Kód obce“). */
export default {
  id: 'organisation.municipalityCode.form',
  field: 'organisation.municipalityCode',
  judge(value): Finding | null {
    const result = check(value);
    if (result.ok) return plainForm(value, /^\d{6}$/, result.normalised, 'ok.code');
    switch (result.problem) {
      case 'empty':
        return null;
      case 'range':
      case 'checkDigit':
        return warning(`code.${result.problem}`);
      default:
        return warning('code.digits');
    }
  },
} satisfies Rule;
