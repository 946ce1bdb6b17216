import { looksLikeBirthNumber } from '../../identifiers/birthNumber.ts';
import { check } from '../../identifiers/opNumber.ts';
import { advise, warning } from '../finding.ts';
import { plainForm } from '../plainForm.ts';
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
    // The number itself is not repeated: it is nobody's but the person's.
    if (result.ok && /\s/.test(value.trim())) return advise('document.spaces');
    if (result.ok) return plainForm(value, /^\d{9}$/, result.normalised, 'ok.document');
    const { problem } = result;
    if (problem === 'empty') return null;
    if (problem === 'letterOForZero') return warning('document.letterO');
    if (problem === 'passportLength') return warning('document.passport');
    return warning(`document.${problem}`, { count: value.replace(/\D/g, '').length });
  },
} satisfies Rule;
