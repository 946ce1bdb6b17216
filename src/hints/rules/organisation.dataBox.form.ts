import { check } from '../../identifiers/dataBoxId.ts';
import { warning } from '../finding.ts';
import { plainForm } from '../plainForm.ts';
import type { Finding, Rule } from '../types.ts';

/** Id of a data box: 7 letters and digits, as all municipalities have it; not documented as a rule (domain.md 3.4). */
export default {
  id: 'organisation.dataBox.form',
  field: 'organisation.dataBox',
  judge(value): Finding | null {
    const result = check(value);
    if (result.ok) return plainForm(value, /^[a-z\d]{7}$/, result.normalised, 'ok.dataBox');
    switch (result.problem) {
      case 'empty':
        return null;
      case 'tooShort':
      case 'tooLong':
        return warning('dataBox.length', { count: value.trim().length });
      default:
        return warning(`dataBox.${result.problem}`);
    }
  },
} satisfies Rule;
