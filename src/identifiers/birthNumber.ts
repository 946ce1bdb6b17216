import { daysInMonth } from './date.ts';
import { type DigitsProblem, digitsProblem } from './digits.ts';
import { compact, verdict } from './typed.ts';
import type { Check } from './types.ts';

export type Problem = DigitsProblem | 'impossibleDate' | 'checkDigit';

/**
 * Birth number to its 9 (born till 1953) or 10 digits. It is recognised only to say that it does not belong there:
 * neither portal asks for it, nothing may keep it. domain.md 5: STDNUM, CAAIS-I.
 */
export function check(input: string): Check<Problem> {
  const text = compact(input).replace(/^(\d{6})\//, '$1');
  return verdict(text, digitsProblem(text, 9, 10) ?? numberProblem(text));
}

/** Whether to warn. Nine digits alone are as well an identity card or a phone number, so they count only with the slash. */
export function looksLikeBirthNumber(input: string): boolean {
  const read = check(input);
  return read.ok && (read.normalised.length === 10 || input.includes('/'));
}

function numberProblem(digits: string): Problem | null {
  const long = digits.length === 10;
  const twoDigits = Number(digits.slice(0, 2));
  const year = twoDigits + (long && twoDigits < 54 ? 2000 : 1900);
  // Women have 50 added to the month; 20 more is allowed since 2004 when a day runs out of numbers.
  const ofMan = Number(digits.slice(2, 4)) % 50;
  const month = ofMan > 20 && year > 2003 ? ofMan - 20 : ofMan;
  const day = Number(digits.slice(4, 6));
  if (year > 1953 && !long) return 'tooShort';
  if (day < 1 || day > daysInMonth(year, month)) return 'impossibleDate';
  // Until 1985 the remainder 10 was written as the digit 0.
  return !long || (Number(digits.slice(0, 9)) % 11) % 10 === Number(digits[9]) ? null : 'checkDigit';
}
