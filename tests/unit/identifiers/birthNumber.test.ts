import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, looksLikeBirthNumber } from '../../../src/identifiers/birthNumber.ts';
import { change, withOtherDigit } from './arbitrary.ts';

// Numbers of nobody: the published example of STDNUM and made-up ones.
test.each([
  ['710319/2745', '7103192745'],
  ['710319 2745', '7103192745'],
  ['7103192745', '7103192745'],
  ['530312/123', '530312123'],
  ['535312/123', '535312123'],
])('%j has the form of a birth number', (input, normalised) => {
  expect(check(input)).toEqual({ ok: true, normalised });
  expect(check(normalised)).toEqual({ ok: true, normalised });
});

test.each([
  ['7103192746', 'checkDigit'],
  ['1103492745', 'impossibleDate'],
  ['7113192745', 'impossibleDate'],
  ['7102302745', 'impossibleDate'],
  ['7123192745', 'impossibleDate'],
  ['590312/123', 'tooShort'],
  ['540312/123', 'tooShort'],
  ['71031927', 'tooShort'],
  ['71031927450', 'tooLong'],
  ['71031/92745', 'characters'],
  ['710319/274/5', 'characters'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual({ ok: false, problem });
});

describe('generated numbers', () => {
  const born = fc.date({ min: new Date('1954-01-01'), max: new Date('2053-12-31'), noInvalidDate: true });
  const two = (number: number) => String(number).padStart(2, '0');

  test('are accepted for men, women and, since 2004, months raised by 20', () => {
    fc.assert(
      fc.property(born, fc.nat(999), fc.constantFrom(0, 50, 20, 70), (date, serial, raised) => {
        const year = date.getUTCFullYear();
        const base =
          two(year % 100) +
          two(date.getUTCMonth() + 1 + raised) +
          two(date.getUTCDate()) +
          String(serial).padStart(3, '0');
        const number = `${base}${(Number(base) % 11) % 10}`;
        const allowed = year >= 2004 || raised % 50 === 0;
        expect(check(number)).toEqual(
          allowed ? { ok: true, normalised: number } : { ok: false, problem: 'impossibleDate' },
        );
        expect(looksLikeBirthNumber(number)).toBe(allowed);
      }),
      { numRuns: 1000 },
    );
  });
});

test('one changed digit is refused, unless remainders 0 and 10 hide it behind the same digit 0', () => {
  const remainder = (number: string) => Number(number.slice(0, 9)) % 11;
  const numbers = fc
    .tuple(
      fc.integer({ min: 54, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.nat(999),
    )
    .map(([year, month, day, serial]) => {
      const base = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
      return `${base}${remainder(base) % 10}`;
    });
  fc.assert(
    fc.property(numbers, change(10), (number, [position, step]) => {
      const changed = withOtherDigit(number, position, step);
      const hidden = position < 9 && [remainder(number), remainder(changed)].toSorted().join() === '0,10';
      expect(check(number).ok).toBe(true);
      if (!hidden) expect(check(changed).ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('nine digits without the slash raise no warning: identity cards and phones look the same', () => {
  expect(check('205112345').ok).toBe(true);
  expect(looksLikeBirthNumber('205112345')).toBe(false);
  expect(looksLikeBirthNumber('205112/345')).toBe(true);
});
