import { type CivilDay, dayOf } from '../../calendar/civilDay.ts';
import { check } from '../../identifiers/date.ts';
import { advise, error, ok, warning } from '../finding.ts';
import type { Finding, Rule } from '../types.ts';

/** A real day, not in the future, of a person of at least 18 years (domain.md 5, „Datum narození“). */
export default {
  id: 'person.birthDate.form',
  field: 'person.birthDate',
  judge(value, _values, { now }): Finding | null {
    const result = check(value);
    if (result.ok) {
      const today = dayOf(now);
      if (anniversary(result.normalised, 0) > today) return error('date.future');
      if (anniversary(result.normalised, 18) > today) return warning('date.age');
      return /\s/.test(value.trim()) ? advise('date.spaces') : ok('ok.date');
    }
    switch (result.problem) {
      case 'empty':
        return null;
      case 'notADate':
        return warning('date.shape');
      case 'twoDigitYear':
        return error('date.twoDigitYear');
      case 'yearRange':
        return error('date.year');
      default:
        return error('date.impossible');
    }
  },
} satisfies Rule;

/** The day `d.m.yyyy` so many years later. */
function anniversary(date: string, years: number): CivilDay {
  const [day = '', month = '', year = ''] = date.split('.');
  return `${Number(year) + years}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
