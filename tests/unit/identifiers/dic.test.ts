import { expect, test } from 'vitest';
import { check } from '../../../src/identifiers/dic.ts';

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
