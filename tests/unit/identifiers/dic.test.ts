import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/identifiers/dic.ts';
import { check as checkIco } from '../../../src/identifiers/ico.ts';
import { change, digits, withOtherDigit } from './arbitrary.ts';

test.each([['CZ00279978'], ['cz00279978'], ['CZ 002 79 978'], ['CZ\u00a0279978']])('%j is a DIČ', input => {
  expect(check(input)).toEqual({ ok: true, normalised: 'CZ00279978' });
});

test.each([
  ['00279978', 'noPrefix'],
  ['SK00279978', 'otherCountry'],
  ['CZ7103192745', 'notFromIco'],
  ['CZ640903926', 'notFromIco'],
  ['CZ00279979', 'checkDigit'],
  ['CZ', 'tooShort'],
  ['CZ123', 'tooShort'],
  ['CZ00279978001', 'tooLong'],
  ['CZCZ00279978', 'characters'],
  ['C00279978', 'characters'],
  ['neplátce', 'characters'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual({ ok: false, problem });
});

test('the number behind CZ is judged as an IČO is, also with one digit changed', () => {
  fc.assert(
    fc.property(digits(8), change(8), (number, [position, step]) => {
      for (const own of [number, withOtherDigit(number, position, step)])
        expect(check(`CZ${own}`).ok).toBe(checkIco(own).ok);
    }),
    { numRuns: 2000 },
  );
});
