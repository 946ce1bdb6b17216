import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/identifiers/email.ts';

/** The general JIP pattern with the longer top-level domains of its second validator (domain.md 1.5). */
const jipPattern = /^[^ \t\n\r!"$%'(),/:;<>?@\\^`]+@([^ \t\n\r.!"$%'(),/:;<>?@\\^`]+\.)+[a-zA-Z]{2,}$/;

test.each([
  ['mu@boskovice.cz', 'mu@boskovice.cz'],
  [' starosta@obec.example\u00a0', 'starosta@obec.example'],
  ['Starosta@Obec.EXAMPLE', 'Starosta@obec.example'],
  ['prvni.druhy-1+sovm@ou.obec-nova.example', 'prvni.druhy-1+sovm@ou.obec-nova.example'],
  ['starosta@obec.museum', 'starosta@obec.museum'],
])('%j is %s', (input, normalised) => {
  expect(check(input)).toEqual({ ok: true, normalised });
});

test.each([
  ['www.obec.example', 'noAt'],
  ['starosta', 'noAt'],
  ['a@obec.example; b@obec.example', 'several'],
  ['a@obec.example b@obec.example', 'several'],
  ['starosta@@obec.example', 'several'],
  ['starosta@obec,example', 'comma'],
  ['starosta @obec.example', 'space'],
  ['prvni\u00a0druhy@obec.example', 'space'],
  ['účtárna@obec.example', 'diacritics'],
  ['starosta@město.example', 'diacritics'],
  ['starosta@obec.example.', 'dots'],
  ['starosta@obec..example', 'dots'],
  ['.starosta@obec.example', 'dots'],
  ['starosta@obec', 'domain'],
  ['starosta@obec.c', 'domain'],
  ['starosta@obec_nova.example', 'domain'],
  ['starosta@10.0.0.1', 'domain'],
  ['@obec.example', 'localPart'],
  ['mailto:starosta@obec.example', 'localPart'],
  ['"starosta"@obec.example', 'localPart'],
  ['a@b.c', 'tooShort'],
  [`${'a'.repeat(95)}@b.cz`, null],
  [`${'a'.repeat(96)}@b.cz`, 'tooLong'],
])('%j has the problem %s', (input, problem) => {
  expect(check(input)).toEqual(problem ? { ok: false, problem } : { ok: true, normalised: input });
});

test('common addresses are accepted, and whatever is accepted JIP accepts too', () => {
  const word = fc.stringMatching(/^[a-z][a-z\d]{1,9}$/);
  const address = fc
    .tuple(word, fc.constantFrom('.', '-', '_', ''), word, word, fc.constantFrom('cz', 'eu', 'info'))
    .map(([first, separator, second, domain, top]) => `${first}${separator}${second}@${domain}.${top}`);
  fc.assert(
    fc.property(address, text => {
      expect(check(text)).toEqual({ ok: true, normalised: text });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab1.-_+@#!'/\\^`{ Ž"), maxLength: 20 }), noise => {
      for (const text of [`${noise}@obec.example`, `starosta@${noise}.cz`]) {
        const read = check(text);
        if (read.ok) expect(read.normalised).toMatch(jipPattern);
      }
    }),
    { numRuns: 2000 },
  );
});
