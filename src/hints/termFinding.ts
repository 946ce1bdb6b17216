import { check } from '../identifiers/date.ts';
import { advise, error, ok, warning } from './finding.ts';
import type { Finding } from './types.ts';

/** What is wrong with a day of the term of office; it may lie in the past or in the future. */
export function termFinding(value: string): Finding | null {
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
      return warning('term.year');
    default:
      return error('date.impossible');
  }
}
