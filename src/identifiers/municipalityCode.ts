import { type DigitsProblem, digitsProblem, hasCheckDigit } from './digits.ts';
import { compact, verdict } from './typed.ts';
import type { Check } from './types.ts';

export type Problem = DigitsProblem | 'range' | 'checkDigit';

/** RÚIAN code of a municipality (also its ZÚJ): 500011 to 599999 with a check digit. domain.md 5: list of municipalities. */
export function check(input: string): Check<Problem> {
  const text = compact(input);
  return verdict(text, digitsProblem(text, 6) ?? codeProblem(text));
}

function codeProblem(code: string): Problem | null {
  if (code < '500011' || code > '599999') return 'range';
  return hasCheckDigit(code) ? null : 'checkDigit';
}
