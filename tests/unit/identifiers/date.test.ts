import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, daysInMonth, parseDate } from '../../../src/identifiers/date.ts';

/** The JIP pattern without its stray line break (domain.md 1.5). */
const jipPattern =
  /^((([1-9]|0[1-9]|[12][0-9])\.([1-9]|0[1-9]|1[012]))|((3[01]\.([13578]|0[13578]|10|12))|(30\.([469]|0[469]|11))))\.(19|2[0-9])[0-9][0-9]$/;

test.each([
  ['1.5.1980'],
  ['01.05.1980'],
  ['1. 5. 1980'],
  ['1.\u00a05.\u202f1980'],
  ['1. 5. 1980.'],
  ['1/5/1980'],
  ['1-5-1980'],
  ['1 5 1980'],
  ['1980-05-01'],
  [' \u200e1.\u200e5.\u200e1980 '],
])('%j is 1.5.1980', input => {
  expect(check(input)).toEqual({ ok: true, normalised: '1.5.1980' });
  expect(parseDate(input)).toEqual({ year: 1980, month: 5, day: 1 });
});

test.each([
  ['31. 2. 1980', 'impossibleDay'],
  ['29.2.1981', 'impossibleDay'],
  ['29.2.1900', 'impossibleDay'],
  ['31.4.1980', 'impossibleDay'],
  ['32.1.1980', 'impossibleDay'],
  ['0.1.1980', 'impossibleDay'],
  ['12/25/1980', 'impossibleMonth'],
  ['1.0.1980', 'impossibleMonth'],
  ['1.5.80', 'twoDigitYear'],
  ['31.2.80', 'twoDigitYear'],
  ['1.5.1899', 'yearRange'],
  ['1.5.3000', 'yearRange'],
  ['1.5.', 'notADate'],
  ['1.5.980', 'notADate'],
  ['1.5.19800', 'notADate'],
  ['001.5.1980', 'notADate'],
  ['01051980', 'notADate'],
  ['1. května 1980', 'notADate'],
  [`1.5.${' '.repeat(247)}19801`, 'notADate'],
  ['', 'empty'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual({ ok: false, problem });
  expect(parseDate(input)).toBeNull();
});

test.each(['29.2.2000', '29.2.2024', '31.12.2999', '1.1.1900'])('%s exists', input => {
  expect(check(input)).toEqual({ ok: true, normalised: input });
});

test('knows the length of every month from 1900 to 2999', () => {
  for (let year = 1900; year < 3000; year += 1)
    for (let month = 1; month <= 12; month += 1)
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  expect(daysInMonth(2000, 0)).toBe(0);
  expect(daysInMonth(2000, 13)).toBe(0);
});

test('every day of the calendar is read back, in the form JIP takes', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  const two = (number: number) => String(number).padStart(2, '0');
  fc.assert(
    fc.property(days, date => {
      const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      const { year, month, day } = parts;
      const normalised = `${day}.${month}.${year}`;
      expect(normalised).toMatch(jipPattern);
      for (const typed of [
        normalised,
        `${day}. ${month}. ${year}`,
        `${two(day)}.${two(month)}.${year}`,
        `${year}-${two(month)}-${two(day)}`,
      ]) {
        expect(check(typed)).toEqual({ ok: true, normalised });
        expect(parseDate(typed)).toEqual(parts);
      }
    }),
  );
});
