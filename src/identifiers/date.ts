import { visible } from './typed.ts';
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
  const read = readDate(input);
  if (typeof read === 'string') return { ok: false, problem: read };
  return { ok: true, normalised: `${read.day}.${read.month}.${read.year}` };
}

/** The day that a text such as `1. 5. 1980`, `01.05.1980`, `1/5/1980` or `1980-05-01` means; null when `check` has a problem with it. */
export function parseDate(input: string): DateParts | null {
  const read = readDate(input);
  return typeof read === 'string' ? null : read;
}

/** Days of a month in the Gregorian calendar; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29;
  return month < 1 || month > 12 ? 0 : 30 + ((month + (month >> 3)) & 1);
}

function readDate(input: string): DateParts | Problem {
  const text = visible(input);
  if (!text) return 'empty';
  if (text.length > 40) return 'notADate';
  const numbers = /^(\d+)[\s./-]+(\d+)[\s./-]+(\d+)\.?$/.exec(text)?.slice(1) ?? [];
  const [day = '', month = '', year = ''] = numbers[0]?.length === 4 ? numbers.reverse() : numbers;
  if (!/^\d\d?\.\d\d?\.(\d\d){1,2}$/.test(`${day}.${month}.${year}`)) return 'notADate';
  if (year.length < 4) return 'twoDigitYear';
  return civilDate(Number(year), Number(month), Number(day));
}

function civilDate(year: number, month: number, day: number): DateParts | Problem {
  if (year < 1900 || year > 2999) return 'yearRange';
  const days = daysInMonth(year, month);
  if (!days) return 'impossibleMonth';
  return day < 1 || day > days ? 'impossibleDay' : { year, month, day };
}
