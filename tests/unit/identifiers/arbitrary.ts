import fc from 'fast-check';

/** Exactly `length` digits, leading zeros included. */
export function digits(length: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 10 ** length - 1 }).map(number => String(number).padStart(length, '0'));
}

/** One digit of a text replaced by another one. */
export function withOtherDigit(text: string, position: number, step: number): string {
  return text.slice(0, position) + ((Number(text[position]) + step) % 10) + text.slice(position + 1);
}

/** What `withOtherDigit` needs for one of the first `length` characters. */
export function change(length: number): fc.Arbitrary<[position: number, step: number]> {
  return fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 9 }));
}

/** Σ digit × weight, the way the published rules are written: the last weight belongs to the last digit. */
export function weightedSum(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0);
}

const spaces = ['', '', ' ', '\u00a0', '\u202f', '\u2009', '\t', '\u200b', '\u00ad', '\u200f', '\ufeff'];

/** The text with white space and invisible characters thrown in anywhere. */
export function spaced(text: string): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...spaces), { minLength: text.length + 1, maxLength: text.length + 1 })
    .map(gaps => gaps.map((gap, at) => gap + (text[at] ?? '')).join(''));
}
