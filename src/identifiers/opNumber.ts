import { type DigitsProblem, digitsProblem } from './digits.ts';
import { compact, verdict } from './typed.ts';
import type { Check } from './types.ts';

export type Problem = DigitsProblem | 'oldSeries' | 'letterOForZero' | 'passportLength';

/**
 * Number of a Czech identity card to its 9 digits; it has no check digit. The old 2 letters + 6 digits are a problem of
 * their own: such cards expired years ago, a mayor has another one. domain.md 5: PRADO; passport length: general knowledge.
 */
export function check(input: string): Check<Problem> {
  const text = compact(input).toUpperCase();
  return verdict(text, problemOf(text));
}

function problemOf(text: string): Problem | null {
  if (/^[A-Z]{2}\d{6}$/.test(text)) return 'oldSeries';
  if (/^[\dO]*O[\dO]*$/.test(text)) return 'letterOForZero';
  return /^\d{8}$/.test(text) ? 'passportLength' : digitsProblem(text, 9);
}
