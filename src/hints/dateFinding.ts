import { check } from '../identifiers/date.ts';
import { advise, error, ok, warning } from './finding.ts';
import type { Finding } from './types.ts';

/** What is wrong with a date as it is written; `wrongYear` is what to say of a year before 1900 or after 2999. */
export function dateFinding(value: string, wrongYear: Finding): Finding | null {
  const result = check(value);
  if (result.ok) return /\s/.test(value.trim()) ? advise('date.spaces') : ok('ok.date');
  switch (result.problem) {
    case 'empty':
      return null;
    case 'notADate':
      return warning('date.shape');
    case 'twoDigitYear':
      return error('date.twoDigitYear');
    case 'yearRange':
      return wrongYear;
    default:
      return error('date.impossible');
  }
}
