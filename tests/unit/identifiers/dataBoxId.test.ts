import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/identifiers/dataBoxId.ts';

test.each([['qmkbq7h'], ['QMKBQ7H'], [' qmk bq7h\u00a0']])('%j is the box of Boskovice', input => {
  expect(check(input)).toEqual({ ok: true, normalised: 'qmkbq7h' });
});

test.each([
  ['gmtbqhx', true],
  ['ejmm527', true],
  ['6h4qvbm', true],
  ['aaaaaaa', true],
  ['zzzzzzq', true],
])('%j is a real box', (input, ok) => {
  expect(check(input).ok).toBe(ok);
});

test.each([
  ['qmkbq7', 'tooShort'],
  ['qmkbq7hh', 'tooLong'],
  ['qmkbq1h', 'lookAlike'],
  ['qmkb07h', 'lookAlike'],
  ['qmkLq7h', 'lookAlike'],
  ['qmkoq7h', 'lookAlike'],
  ['qmk-q7h', 'characters'],
  ['qmkěq7h', 'characters'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual({ ok: false, problem });
});

test('every seven characters of the alphabet are accepted in either case', () => {
  const letter = fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz23456789');
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 7, maxLength: 7 }), id => {
      expect(check(id.toUpperCase())).toEqual({ ok: true, normalised: id });
    }),
  );
});
