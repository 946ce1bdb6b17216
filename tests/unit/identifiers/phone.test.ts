import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/identifiers/phone.ts';
import { digits, spaced } from './arbitrary.ts';

/** Patterns of the two JIP phone types (domain.md 1.5). */
const jipPatterns = [/^[+]?[0-9]{2}[0-9 ]{7,}$/, /^[+]?[ 0-9-]{0,21}$/];

test.each([
  ['222131313', '+420222131313'],
  ['222 131 313', '+420222131313'],
  ['+420 222\u00a0131\u202f313', '+420222131313'],
  ['00420 222 131 313', '+420222131313'],
  ['420222131313', '+420222131313'],
  ['222-131-313', '+420222131313'],
  ['222‑131‑313', '+420222131313'],
  ['(+420) 954/200.200', '+420954200200'],
  ['420 123 456', '+420420123456'],
  ['0049 30 23125000', '+493023125000'],
  ['+49 1234567', '+491234567'],
  ['+49 1234567890123', '+491234567890123'],
])('%j is %s', (input, normalised) => {
  expect(check(input)).toEqual({ ok: true, normalised });
});

test.each([
  ['22213131', 'tooShort'],
  ['+420 222 131 31', 'tooShort'],
  ['+420', 'tooShort'],
  ['0222131313', 'tooLong'],
  ['+420 222 131 3137', 'tooLong'],
  ['222 131 313, 954 200 200', 'several'],
  ['222 131 313; 954 200 200', 'several'],
  ['222131313 / 954200200', 'several'],
  ['+420 222 131 313 +420 954 200 200', 'several'],
  ['222 131 313 / 314', 'tooLong'],
  ['+0222131313', 'countryCode'],
  ['+00420222131313', 'countryCode'],
  ['+49 123456', 'tooShort'],
  ['+49 12345678901234', 'tooLong'],
  ['954 200 200 linka 12', 'characters'],
  ['tel. 222131313', 'characters'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual({ ok: false, problem });
});

test('nine digits are accepted with every way to write the country, in a form that JIP takes', () => {
  fc.assert(
    fc.property(
      digits(9).chain(number => fc.tuple(fc.constant(number), spaced(number))),
      fc.constantFrom('+420', '+420 ', '00420 ', '420 ', '(+420) '),
      ([number, typed], prefix) => {
        const normalised = `+420${number}`;
        expect(check(prefix + typed)).toEqual({ ok: true, normalised });
        for (const pattern of jipPatterns) expect(normalised).toMatch(pattern);
      },
    ),
  );
});
