import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/recognition/index.ts';

test.each([
  ['Příjmení *', 'prijmeni'],
  ['  E-mail:\u00a0', 'e mail'],
  ['Jme\u0301no', 'jmeno'],
  ['Jmé\u00adno\u200b', 'jmeno'],
  ['Datum\u00a0narození (povinné)', 'datum narozeni'],
  ['Telefon [nepovinný údaj]', 'telefon'],
  ['Surname (required)', 'surname'],
  ['Titul (před)', 'titul pred'],
  ['Č. OP', 'c op'],
  ['ŽLUŤOUČKÝ KŮŇ', 'zlutoucky kun'],
  ['***', ''],
  ['CVAL-0001', 'cval 0001'],
])('%s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing, and nothing but letters, digits and single spaces is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(folded).toMatch(/^$|^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
    }),
  );
});
