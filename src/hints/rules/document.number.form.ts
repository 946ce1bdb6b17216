import { looksLikeBirthNumber } from '../../identifiers/birthNumber.ts';
import { check, type Problem } from '../../identifiers/opNumber.ts';
import type { Finding, Rule } from '../types.ts';
import { filled } from '../values.ts';

const findings: Record<Exclude<Problem, 'empty'>, Finding> = {
  tooShort: { severity: 'warning', text: 'document.tooShort', source: 'idCards' },
  tooLong: { severity: 'warning', text: 'document.tooLong', source: 'idCards' },
  characters: { severity: 'warning', text: 'document.characters', source: 'idCards' },
  letterOForZero: { severity: 'warning', text: 'document.letterO', source: 'idCards' },
  oldSeries: { severity: 'warning', text: 'document.oldSeries', source: 'idCards' },
  passportLength: { severity: 'warning', text: 'document.passport', source: 'practice' },
};

/**
 * Number of an identity card: nine digits (domain.md 5, „Číslo OP“). Other documents have no documented shape, so with
 * another type chosen nothing is judged. No public check digit exists, hence never an error.
 */
export default {
  id: 'document.number.form',
  field: 'document.number',
  judge(values): Finding | null {
    const value = values['document.number'] ?? '';
    if (looksLikeBirthNumber(value))
      return { severity: 'warning', text: 'birthNumber.inField', source: 'caaisIntegration' };
    const type = (values['document.type'] ?? '').toLowerCase();
    if (filled(values, 'document.type') && !type.includes('průkaz') && type !== 'op' && type !== 'id') return null;
    const result = check(value);
    if (!result.ok) {
      if (result.problem === 'empty') return null;
      return { ...findings[result.problem], params: { count: value.replace(/\D/g, '').length } };
    }
    if (/\s/.test(value.trim())) return { severity: 'advice', text: 'document.spaces', source: 'idCards' };
    return { severity: 'ok', text: 'ok.document', source: 'idCards' };
  },
} satisfies Rule;
