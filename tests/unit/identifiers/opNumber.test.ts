import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/identifiers/opNumber.ts';
import { digits, spaced } from './arbitrary.ts';

test('nine digits are a number of an identity card, however spaced', () => {
  fc.assert(
    fc.property(
      digits(9).chain(number => fc.tuple(fc.constant(number), spaced(number))),
      ([number, typed]) => {
        expect(check(typed)).toEqual({ ok: true, normalised: number });
      },
    ),
  );
});

test.each([
  ['AA123456', 'oldSeries'],
  ['ab 123456', 'oldSeries'],
  ['12345678O', 'letterOForZero'],
  ['2o5112345', 'letterOForZero'],
  ['O1234567', 'letterOForZero'],
  ['12345678', 'passportLength'],
  ['1234567', 'tooShort'],
  ['1234567890', 'tooLong'],
  ['12345678A', 'characters'],
  ['123-456-789', 'characters'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual({ ok: false, problem });
});

test('one letter O among nine digits is named as such', () => {
  fc.assert(
    fc.property(digits(9), fc.nat(8), fc.constantFrom('o', 'O'), (number, at, letter) => {
      expect(check(number.slice(0, at) + letter + number.slice(at + 1))).toEqual({
        ok: false,
        problem: 'letterOForZero',
      });
    }),
  );
});
