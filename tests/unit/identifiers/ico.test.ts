import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/identifiers/ico.ts';
import { change, digits, spaced, weightedSum, withOtherDigit } from './arbitrary.ts';

/** The rule as published: remainder 0 gives 1, 1 gives 0, otherwise 11 less the remainder (domain.md 5). */
const remainder = (ico: string) => weightedSum(ico, [8, 7, 6, 5, 4, 3, 2]) % 11;
const checkDigit = (base: string) => [1, 0, 9, 8, 7, 6, 5, 4, 3, 2, 1][remainder(base)];
const icos = digits(7).map(base => `${base}${checkDigit(base)}`);

test.each([
  ['00279978', '00279978'],
  ['279978', '00279978'],
  [' 002 79 978\u00a0', '00279978'],
  ['35513', '00035513'],
  ['64581', '00064581'],
  ['75158094', '75158094'],
])('%j is the IČO %s', (input, normalised) => {
  expect(check(input)).toEqual({ ok: true, normalised });
});

test.each([
  ['00279979', 'checkDigit'],
  ['00297978', 'checkDigit'],
  ['00000000', 'checkDigit'],
  ['CZ00279978', 'dic'],
  ['cz 279978', 'dic'],
  ['0027997a', 'characters'],
  ['IČO 279978', 'characters'],
  ['2799', 'tooShort'],
  ['000279978', 'tooLong'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual({ ok: false, problem });
});

test('every IČO is accepted, with spaces and without leading zeros', () => {
  fc.assert(
    fc.property(
      icos.chain(ico => fc.tuple(fc.constant(ico), spaced(ico))),
      ([ico, typed]) => {
        expect(check(typed)).toEqual({ ok: true, normalised: ico });
        const short = ico.replace(/^0{1,3}/, '');
        expect(check(short)).toEqual({ ok: true, normalised: ico });
      },
    ),
  );
});

test('one changed digit is refused, unless remainders 0 and 10 hide it behind the same digit 1', () => {
  fc.assert(
    fc.property(icos, change(8), (ico, [position, step]) => {
      const changed = withOtherDigit(ico, position, step);
      const hidden = position < 7 && [remainder(ico), remainder(changed)].toSorted().join() === '0,10';
      expect(check(changed).ok).toBe(hidden);
    }),
    { numRuns: 2000 },
  );
});
