import { compact, verdict } from './typed.ts';
import type { Check } from './types.ts';

export type Problem = 'empty' | 'iban' | 'bankCode' | 'characters' | 'tooLong' | 'checkDigit';

/**
 * Account to the form JIP stores: digits, slash, bank code, no hyphen. A prefix is joined with the number padded to
 * 10 digits, so that the two can be told apart again. domain.md 1.5, 5: STDNUM, XSD.
 */
export function check(input: string): Check<Problem> {
  const text = compact(input).replace(/\p{Pd}/gu, '-');
  const [account = '', bank = ''] = text.split('/');
  const joint = Math.max(account.length - 10, 0);
  const [prefix = '', number = ''] = account.includes('-')
    ? account.split('-')
    : [account.slice(0, joint), account.slice(joint)];
  const joined = withoutZeros(prefix + number.padStart(10, '0'));
  return verdict(`${joined}/${bank}`, formProblem(text, account) ?? numbersProblem(prefix, number));
}

function formProblem(text: string, account: string): Problem | null {
  if (!text) return 'empty';
  if (/^[a-z]{2}\d\d/i.test(text)) return 'iban';
  if (!/^(\d*-)?\d+$/.test(account)) return 'characters';
  return /^[^/]+\/\d{4}$/.test(text) ? null : 'bankCode';
}

function numbersProblem(prefix: string, number: string): Problem | null {
  if (prefix.length > 6 || number.length > 10) return 'tooLong';
  return withoutZeros(number) && !remainder(prefix) && !remainder(number) ? null : 'checkDigit';
}

/** Weighted sum modulo 11; the weights 1, 2, 4, 8, 5, 10, 9, 7, 3, 6 from the right are the powers of two. */
function remainder(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 2 + Number(digit)) % 11;
  return rest;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, '');
}
