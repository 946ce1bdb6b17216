import { type NumberProblem, numberProblem, padded } from './ico.ts';
import { compact, verdict } from './typed.ts';
import type { Check } from './types.ts';

export type Problem = NumberProblem | 'noPrefix' | 'otherCountry' | 'notFromIco';

/**
 * DIČ of a municipality to `CZ` + IČO. Numbers of 9 or 10 digits exist (persons, VAT groups) but no municipality has one:
 * `notFromIco`. domain.md 5: STDNUM, XSD.
 */
export function check(input: string): Check<Problem> {
  const text = compact(input).toUpperCase();
  const number = text.slice(2);
  return verdict(`CZ${padded(number)}`, prefixProblem(text) ?? numberOfMunicipality(number));
}

function prefixProblem(text: string): Problem | null {
  if (!text) return 'empty';
  if (/^\d+$/.test(text)) return 'noPrefix';
  if (text.startsWith('CZ')) return null;
  return /^[A-Z]{2}\d/.test(text) ? 'otherCountry' : 'characters';
}

function numberOfMunicipality(number: string): Problem | null {
  if (!number) return 'tooShort';
  return /^\d{9,10}$/.test(number) ? 'notFromIco' : numberProblem(number);
}
