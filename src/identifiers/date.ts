import { verdict, visible } from './typed.ts';
import type { Check } from './types.ts';

export type Problem = 'empty' | 'notADate' | 'twoDigitYear' | 'yearRange' | 'impossibleMonth' | 'impossibleDay';

/** A day of the calendar without time or zone; month 1 to 12. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Date to `d.m.yyyy`, years 1900 to 2999 as JIP has it; a two-digit year is never guessed. domain.md 1.5, 5: XSD. */
export function check(input: string): Check<Problem> {
  const text = visible(input);
  const numbers = /^(\d{1,4})[\s./-]+(\d\d?)[\s./-]+(\d{1,4})\.?$/.exec(text)?.slice(1) ?? [];
  const [day = '', month = '', year = ''] = numbers[0]?.length === 4 ? numbers.reverse() : numbers;
  return verdict(`${Number(day)}.${Number(month)}.${year}`, problemOf(text, day, month, year));
}

/** The day that a text such as `1. 5. 1980`, `01.05.1980`, `1/5/1980` or `1980-05-01` means; null when `check` has a problem with it. */
export function parseDate(input: string): DateParts | null {
  const read = check(input);
  if (!read.ok) return null;
  const [day = 0, month = 0, year = 0] = read.normalised.split('.').map(Number);
  return { year, month, day };
}

/** Days of a month in the Gregorian calendar; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29;
  return month < 1 || month > 12 ? 0 : 30 + ((month + (month >> 3)) & 1);
}

function problemOf(text: string, day: string, month: string, year: string): Problem | null {
  if (!text) return 'empty';
  if (text.length > 40 || day.length > 2 || !/^(\d\d){1,2}$/.test(year)) return 'notADate';
  if (year.length < 4) return 'twoDigitYear';
  if (year < '1900' || year > '2999') return 'yearRange';
  const days = daysInMonth(Number(year), Number(month));
  if (!days) return 'impossibleMonth';
  return Number(day) < 1 || Number(day) > days ? 'impossibleDay' : null;
}
