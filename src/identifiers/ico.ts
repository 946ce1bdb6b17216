import { type DigitsProblem, digitsProblem, hasCheckDigit } from './digits.ts';
import { compact, verdict } from './typed.ts';
import type { Check } from './types.ts';

export type NumberProblem = DigitsProblem | 'checkDigit';
export type Problem = NumberProblem | 'dic';

/** IČO to its 8 digits; leading zeros may be missing, as ePUSA shows it (00035513 is a municipality). domain.md 5: STDNUM, XSD. */
export function check(input: string): Check<Problem> {
  const text = compact(input);
  return verdict(padded(text), /^cz\d/i.test(text) ? 'dic' : numberProblem(text));
}

/** The number without spaces, with the zeros that were left out. */
export function padded(text: string): string {
  return compact(text).padStart(8, '0');
}

/** What keeps a text without spaces from being an IČO. */
export function numberProblem(text: string): NumberProblem | null {
  return digitsProblem(text, 5, 8) ?? (hasCheckDigit(padded(text)) ? null : 'checkDigit');
}
