import { type CivilDay, dayOf } from '../../calendar/civilDay.ts';
import { check, type DateParts, type Problem, parseDate } from '../../identifiers/date.ts';
import type { Finding, Rule } from '../types.ts';

const findings: Record<Exclude<Problem, 'empty'>, Finding> = {
  notADate: { severity: 'warning', text: 'date.shape', source: 'jipSchemas' },
  twoDigitYear: { severity: 'error', text: 'date.twoDigitYear', source: 'jipSchemas' },
  yearRange: { severity: 'error', text: 'date.year', source: 'jipSchemas' },
  impossibleMonth: { severity: 'error', text: 'date.impossible', source: 'jipSchemas' },
  impossibleDay: { severity: 'error', text: 'date.impossible', source: 'jipSchemas' },
};

/** A real day, not in the future, of a person of at least 18 years (domain.md 5, „Datum narození“). */
export default {
  id: 'person.birthDate.form',
  field: 'person.birthDate',
  judge(values, { now }): Finding | null {
    const value = values['person.birthDate'] ?? '';
    const result = check(value);
    if (!result.ok) return result.problem === 'empty' ? null : findings[result.problem];
    const date = parseDate(value);
    if (!date) return null;
    const today = dayOf(now);
    if (civilDay(date) > today) return { severity: 'error', text: 'date.future', source: 'jipSchemas' };
    if (civilDay({ ...date, year: date.year + 18 }) > today)
      return { severity: 'warning', text: 'date.age', source: 'practice' };
    if (/\s/.test(value.trim())) return { severity: 'advice', text: 'date.spaces', source: 'jipSchemas' };
    return { severity: 'ok', text: 'ok.date', source: 'jipSchemas' };
  },
} satisfies Rule;

function civilDay({ year, month, day }: DateParts): CivilDay {
  return [year, month, day].map(part => String(part).padStart(2, '0')).join('-');
}
