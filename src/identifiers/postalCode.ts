import { type DigitsProblem, digitsProblem } from './digits.ts';
import { compact, verdict } from './typed.ts';
import type { Check } from './types.ts';

export type Problem = DigitsProblem | 'firstDigit';

/** PSČ to its 5 digits, the first one 1 to 7. domain.md 5: XSD; first digit: general knowledge. */
export function check(input: string): Check<Problem> {
  const text = compact(input);
  return verdict(text, digitsProblem(text, 5) ?? (/^[1-7]/.test(text) ? null : 'firstDigit'));
}
