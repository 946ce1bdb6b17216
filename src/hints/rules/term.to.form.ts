import { parseDate } from '../../identifiers/date.ts';
import { dateFinding } from '../dateFinding.ts';
import { warning } from '../finding.ts';
import type { Rule } from '../types.ts';

/** End of the term of office: a real day (domain.md 1.5, „dates“), not before the term starts. */
export default {
  id: 'term.to.form',
  field: 'term.to',
  judge(value, values) {
    const isBefore = order(values['term.from'] ?? '') > order(value);
    return isBefore ? warning('term.order') : dateFinding(value, warning('term.year'));
  },
} satisfies Rule;

/** A number that grows with the day; NaN, which is never greater, when the text is no date. */
function order(text: string): number {
  const date = parseDate(text);
  return date ? (date.year * 100 + date.month) * 100 + date.day : Number.NaN;
}
