export type DigitsProblem = 'empty' | 'characters' | 'tooShort' | 'tooLong';

/** What keeps a text from being `min` to `max` digits. */
export function digitsProblem(text: string, min: number, max = min): DigitsProblem | null {
  if (!text) return 'empty';
  if (/\D/.test(text)) return 'characters';
  if (text.length < min) return 'tooShort';
  return text.length > max ? 'tooLong' : null;
}

/**
 * Whether the last digit belongs to those before it: weights 2, 3, 4, … from the right, modulo 11. Remainders 0 and 10
 * share the digit 1. IČO: domain.md 5, STDNUM; codes of municipalities end the same way (true of all 6,258 of them).
 */
export function hasCheckDigit(digits: string): boolean {
  const last = digits.length - 1;
  let sum = 0;
  for (let at = 0; at < last; at += 1) sum += Number(digits[at]) * (last + 1 - at);
  return Number(digits[last]) === (11 - (sum % 11)) % 10;
}
