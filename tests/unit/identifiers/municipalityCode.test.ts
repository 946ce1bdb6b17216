import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/identifiers/municipalityCode.ts';
import { change, weightedSum, withOtherDigit } from './arbitrary.ts';

const remainder = (code: string) => weightedSum(code, [6, 5, 4, 3, 2]) % 11;
const checkDigit = (base: string) => [1, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1][remainder(base)];
const codes = fc.integer({ min: 50_001, max: 59_999 }).map(base => `${base}${checkDigit(String(base))}`);

test.each([['581372'], ['554782'], ['500011'], [' 581 372\u00a0']])('%j is a code', input => {
  expect(check(input)).toEqual({ ok: true, normalised: input.replace(/\s/g, '') });
});

test.each([
  ['581373', 'checkDigit'],
  ['499999', 'range'],
  ['600016', 'range'],
  ['500003', 'range'],
  ['58137', 'tooShort'],
  ['5813720', 'tooLong'],
  ['58137x', 'characters'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual({ ok: false, problem });
});

test('codes with their check digit are accepted, one changed digit is refused but for the hidden pair', () => {
  fc.assert(
    fc.property(codes, change(6), (code, [position, step]) => {
      expect(check(code)).toEqual({ ok: true, normalised: code });
      const changed = withOtherDigit(code, position, step);
      const hidden = position < 5 && [remainder(code), remainder(changed)].toSorted().join() === '0,10';
      const inRange = changed >= '500011' && changed <= '599999';
      expect(check(changed).ok).toBe(hidden && inRange);
    }),
    { numRuns: 2000 },
  );
});
