import { looksLikeBirthNumber } from '../../identifiers/birthNumber.ts';
import { warning } from '../finding.ts';
import type { Rule } from '../types.ts';

/** A birth number in a field for words, only with its slash: digits alone may be anything (domain.md 5, „Rodné číslo“). */
export default {
  id: 'office.function.birthNumber',
  field: 'office.function',
  judge(value) {
    const numbers = value.slice(0, 500).match(/(?<!\d)\d{6}\s?\/\s?\d{3,4}(?!\d)/g) ?? [];
    return numbers.some(looksLikeBirthNumber) ? warning('birthNumber.elsewhere') : null;
  },
} satisfies Rule;
