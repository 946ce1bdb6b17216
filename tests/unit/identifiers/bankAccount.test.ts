import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/identifiers/bankAccount.ts';
import { change, digits, weightedSum, withOtherDigit } from './arbitrary.ts';

/** The weights as published (domain.md 5). */
const valid = (part: string) => weightedSum(part.padStart(10, '0'), [6, 3, 7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0;
const parts = (length: number) => digits(length).filter(part => valid(part) && Number(part) > 0);
const accounts = fc.record({ prefix: parts(6), number: parts(10), bank: digits(4) });

test.each([
  ['19-2000145399/0800', '192000145399/0800'],
  ['000019-2000145399/0800', '192000145399/0800'],
  ['19 – 2000145399 / 0800', '192000145399/0800'],
  ['192000145399/0800', '192000145399/0800'],
  ['2000145399/0800', '2000145399/0800'],
  ['000000-2000145399/0800', '2000145399/0800'],
  ['34278-727558021/0100', '342780727558021/0100'],
])('%j is stored as %s', (input, normalised) => {
  expect(check(input)).toEqual({ ok: true, normalised });
});

test.each([
  ['CZ65 0800 0000 1920 0014 5399', 'iban'],
  ['19-2000145399', 'bankCode'],
  ['2000145399/', 'bankCode'],
  ['2000145399/800', 'bankCode'],
  ['2000145399/08000', 'bankCode'],
  ['2000145399/0800/1', 'bankCode'],
  ['/0800', 'characters'],
  ['1-9-2000145399/0800', 'characters'],
  ['účet 2000145399/0800', 'characters'],
  ['0000019-2000145399/0800', 'tooLong'],
  ['19-02000145399/0800', 'tooLong'],
  ['12345672000145399/0800', 'tooLong'],
  ['19-2000145398/0800', 'checkDigit'],
  ['18-2000145399/0800', 'checkDigit'],
  ['0000000000/0800', 'checkDigit'],
  ['19-0/0800', 'checkDigit'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual({ ok: false, problem });
});

test('prefix and number can be told apart again from what JIP stores', () => {
  fc.assert(
    fc.property(accounts, ({ prefix, number, bank }) => {
      const read = check(`${Number(prefix)}-${Number(number)}/${bank}`);
      expect(read).toEqual({ ok: true, normalised: `${Number(prefix)}${number}/${bank}` });
      if (read.ok) expect(read.normalised).toMatch(/^[0-9]{1,16}\/[0-9]{4}$/);
    }),
  );
});

test('one changed digit of prefix or number is refused', () => {
  fc.assert(
    fc.property(accounts, change(6), change(10), ({ prefix, number, bank }, inPrefix, inNumber) => {
      const refused = { ok: false, problem: 'checkDigit' };
      expect(check(`${withOtherDigit(prefix, ...inPrefix)}-${number}/${bank}`)).toEqual(refused);
      expect(check(`${prefix}-${withOtherDigit(number, ...inNumber)}/${bank}`)).toEqual(refused);
    }),
  );
});
