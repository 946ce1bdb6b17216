import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/identifiers/postalCode.ts';

test.each([['68001'], ['680 01'], [' 680\u00a001 ']])('%j is 68001', input => {
  expect(check(input)).toEqual({ ok: true, normalised: '68001' });
});

test.each([
  ['6800', 'tooShort'],
  ['680011', 'tooLong'],
  ['88001', 'firstDigit'],
  ['01001', 'firstDigit'],
  ['68O01', 'characters'],
  ['CZ-68001', 'characters'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual({ ok: false, problem });
});

test('accepts 10000 to 79999 and no other five digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 99_999 }), code => {
      expect(check(String(code)).ok).toBe(code < 80_000);
    }),
  );
});
