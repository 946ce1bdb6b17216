import { type CivilDay, dayOf } from '../../calendar/civilDay.ts';
import { looksLikeBirthNumber } from '../../identifiers/birthNumber.ts';
import { check } from '../../identifiers/date.ts';
import { dateFinding } from '../dateFinding.ts';
import { error, warning } from '../finding.ts';
import type { Finding, Rule } from '../types.ts';

/**
 * A real day, not in the future, of a person of at least 18 years (domain.md 5, „Datum narození“). A younger person may
 * be the day of issue of the document, one of a hundred years a slip.
 */
export default {
  id: 'person.birthDate.form',
  field: 'person.birthDate',
  judge(value, _values, { now }): Finding | null {
    const result = check(value);
    if (result.ok) {
      const today = dayOf(now);
      if (anniversary(result.normalised, 0) > today) return error('date.future');
      if (anniversary(result.normalised, 18) > today) return warning('date.age');
      if (anniversary(result.normalised, 100) <= today) return warning('date.old');
    }
    if (looksLikeBirthNumber(value)) return warning('birthNumber.elsewhere');
    return dateFinding(value, error('date.year'));
  },
} satisfies Rule;

/** The day `d.m.yyyy` so many years later. */
function anniversary(date: string, years: number): CivilDay {
  const [day = '', month = '', year = ''] = date.split('.');
  return `${Number(year) + years}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
