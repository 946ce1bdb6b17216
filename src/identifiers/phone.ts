import { type DigitsProblem, digitsProblem } from './digits.ts';
import { compact, verdict } from './typed.ts';
import type { Check } from './types.ts';

export type Problem = DigitsProblem | 'several' | 'countryCode';

/** Two or three numbers in a row, whatever stood between them: „601 000 000 / 602 000 000“. */
const severalCzech = /^(?:(?:\+|00)?(?:420)?\d{9}){2,3}$/;

/**
 * Phone number to `+420123456789`, a foreign one to `+` and 9 to 15 digits: the form that both JIP patterns accept
 * (one of them refuses hyphens). domain.md 1.5, 5: XSD, CAAIS-P.
 */
export function check(input: string): Check<Problem> {
  const text = compact(input)
    .replace(/[-./()\p{Pd}]/gu, '')
    .replace(/^00/, '+');
  const number = text.startsWith('+') ? text : `+${/^420\d{9}$/.test(text) ? '' : '420'}${text}`;
  return verdict(number, text ? problemOf(number) : 'empty');
}

function problemOf(number: string): Problem | null {
  if (/[,;]/.test(number) || severalCzech.test(number)) return 'several';
  if (number.startsWith('+0')) return 'countryCode';
  return number.startsWith('+420') ? digitsProblem(number.slice(1), 12) : digitsProblem(number.slice(1), 9, 15);
}
