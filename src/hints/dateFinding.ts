import { check } from '../identifiers/date.ts';
import { error, warning } from './finding.ts';
import { plainForm } from './plainForm.ts';
import type { Finding } from './types.ts';

/** `d.m.yyyy` as JIP has it; `yyyy-mm-dd` is what the browser's own date field holds, however it shows the day. */
const stored = /^(?:\d\d?\.\d\d?\.\d{4}|\d{4}-\d\d-\d\d)$/;

/**
 * What is wrong with a date as it is written; `wrongYear` is what to say of a year before 1900 or after 2999. A day that
 * the calendar does not have is an error; how a day may be written the web form need not see as JIP does (domain.md 1.5).
 */
export function dateFinding(value: string, wrongYear: Finding): Finding | null {
  const result = check(value);
  if (result.ok) return plainForm(value, stored, result.normalised, 'ok.date');
  switch (result.problem) {
    case 'empty':
      return null;
    case 'notADate':
      return warning('date.shape');
    case 'twoDigitYear':
      return warning('date.twoDigitYear');
    case 'yearRange':
      return wrongYear;
    default:
      return error('date.impossible');
  }
}
