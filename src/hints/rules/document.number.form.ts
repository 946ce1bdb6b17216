import { looksLikeBirthNumber } from '../../identifiers/birthNumber.ts';
import { check } from '../../identifiers/opNumber.ts';
import { advise, ok, warning } from '../finding.ts';
import type { Finding, Rule } from '../types.ts';
import { filled, isIdentityCard } from '../values.ts';

/**
 * Number of an identity card: nine digits (domain.md 5, „Číslo OP“). Other documents have no documented shape, so with
 * another type chosen nothing is judged. No public check digit exists, hence never an error.
 */
export default {
  id: 'document.number.form',
  field: 'document.number',
  judge(value, values): Finding | null {
    if (looksLikeBirthNumber(value)) return warning('birthNumber.inField');
    if (filled(values, 'document.type') && !isIdentityCard(values)) return null;
    const result = check(value);
    if (result.ok) return /\s/.test(value.trim()) ? advise('document.spaces') : ok('ok.document');
    const { problem } = result;
    if (problem === 'empty') return null;
    if (problem === 'letterOForZero') return warning('document.letterO');
    if (problem === 'passportLength') return warning('document.passport');
    return warning(`document.${problem}`, { count: value.replace(/\D/g, '').length });
  },
} satisfies Rule;
