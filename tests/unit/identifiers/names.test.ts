import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkGivenName, checkSurname, checkTitle } from '../../../src/identifiers/names.ts';

/** The JIP patterns (domain.md 1.5). */
const jipName = /^[^ßĚŮěů0-9 \t\r\n\-!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~][^0-9\t\r\n!"#$%'()*+/:;<=>?@[\\\]^_`{|}~]+$/;
const jipTitle = /^[^ßĚŮěů \t\r\n\-!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~][^\t\r\n!"#$%&'()*+/:;<=>?@[\\\]^_`{|}~]+$/;

describe('names', () => {
  test.each([
    ['Jan', 'Jan'],
    ['Jan Karel', 'Jan Karel'],
    ['Nováková-Malá', 'Nováková-Malá'],
    ['Nováková–Malá', 'Nováková-Malá'],
    ['Z\u030cia\u0301kova\u0301', 'Žiáková'],
    ['van der Berg', 'van der Berg'],
    ['McDonald', 'McDonald'],
    ['Ng', 'Ng'],
    ['Ing', 'Ing'],
    ['Doc', 'Doc'],
    ['Alexandr', 'Alexandr'],
    ['Drahomír Ingr', 'Drahomír Ingr'],
    ['Nguyễn', 'Nguyễn'],
  ])('%j is a name', (input, normalised) => {
    expect(checkGivenName(input)).toEqual({ ok: true, normalised });
    expect(checkSurname(input)).toEqual({ ok: true, normalised });
  });

  test.each([
    ['J', 'tooShort'],
    ['Jan1', 'digits'],
    ["O'Brien", 'apostrophe'],
    ['O`Brien', 'apostrophe'],
    ['O’Brien', 'curlyApostrophe'],
    ['O\u02bcBrien', 'curlyApostrophe'],
    ['Nov´ak', 'strayAccent'],
    ['Dvoˇrák', 'strayAccent'],
    ['Novák (ml.)', 'characters'],
    ['Novák/Malý', 'characters'],
    ['-Novák', 'characters'],
    ['ěva', 'characters'],
    ['Nov\u200bák', 'hidden'],
    ['Ing. Jan', 'title'],
    ['ing Jan', 'title'],
    ['Jan, Ph.D.', 'title'],
    ['Novák Ph. D.', 'title'],
    ['Novák Ing.', 'title'],
    ['Novák CSc.', 'title'],
    ['Novák, MBA', 'title'],
    ['MUDr. Jan', 'title'],
    ['JUDr. PhDr. Jan', 'title'],
    ['Mgr.', 'title'],
    ['Novák, Jan', 'comma'],
    ['Novák,', 'comma'],
    ['JAN', 'allCaps'],
    ['NOVÁKOVÁ-MALÁ', 'allCaps'],
    ['nOVÁK', 'allCaps'],
    ['jan', 'lowerCase'],
    ['jan karel', 'lowerCase'],
    ['Jan  Karel', 'innerSpace'],
    ['Jan\u00a0Karel', 'innerSpace'],
    ['Novák ', 'outerSpace'],
    [' Novák', 'outerSpace'],
    ['Novák\u00a0', 'outerSpace'],
    ['NOVÁK ', 'allCaps'],
  ])('%j has the problem %s', (input, problem) => {
    expect(checkGivenName(input)).toEqual({ ok: false, problem });
    expect(checkSurname(input)).toEqual({ ok: false, problem });
  });

  test('the longest given name has 32 characters, the longest surname 64', () => {
    expect(checkGivenName(`A${'a'.repeat(31)}`).ok).toBe(true);
    expect(checkGivenName(`A${'a'.repeat(32)}`)).toEqual({ ok: false, problem: 'tooLong' });
    expect(checkSurname(`A${'a'.repeat(63)}`).ok).toBe(true);
    expect(checkSurname(`A${'a'.repeat(64)}`)).toEqual({ ok: false, problem: 'tooLong' });
  });

  test('capitalised Czech words are accepted', () => {
    const letter = fc.constantFrom(...'aábcčdďeéěfghiíjklmnňoóprřsštťuúůvyýzž');
    const words = fc
      .tuple(
        fc.constantFrom(...'AÁBCČDĎEÉFGHIÍJKLMNŇOÓPRŘSŠTŤUÚVYÝZŽ'),
        fc.string({ unit: letter, minLength: 1, maxLength: 14 }),
      )
      .map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(words, words, (one, two) => {
        expect(checkSurname(one)).toEqual({ ok: true, normalised: one });
        expect(checkSurname(`${one}-${two}`)).toEqual({ ok: true, normalised: `${one}-${two}` });
      }),
    );
  });
});

describe('titles', () => {
  test.each(['Ing.', 'Ing. arch.', 'Bc. Mgr.', 'Ph.D., MBA', 'prof. h. c.', 'DiS.', 'LL.M.'])(
    '%j is a title',
    input => {
      expect(checkTitle(input)).toEqual({ ok: true, normalised: input });
    },
  );

  test.each([
    ['I', 'tooShort'],
    ['Bc. Bc. Mgr. Ing. Dr.', 'tooLong'],
    ['Ing./Bc.', 'characters'],
    ['(Ing.)', 'characters'],
    [', Ph.D.', 'characters'],
    ['dr. & Ing.', 'characters'],
    ['Ing. ', 'outerSpace'],
    ['\u00a0Ing.', 'outerSpace'],
  ])('%j has the problem %s', (input, problem) => {
    expect(checkTitle(input)).toEqual({ ok: false, problem });
  });
});

test('whatever is accepted JIP accepts too', () => {
  const noise = fc.string({
    unit: fc.constantFrom(...'aAžŮĚß1 .,&-–\'’`´/()[]{}|~^\\"\t\u00a0_*+=?!@#$%:;<>'),
    maxLength: 6,
  });
  const typed = fc.tuple(noise, fc.constantFrom('', 'Jan', 'Ing.')).map(([text, word]) => word + text);
  fc.assert(
    fc.property(typed, text => {
      const name = checkGivenName(text);
      if (name.ok) expect(name.normalised).toMatch(jipName);
      const title = checkTitle(text);
      if (title.ok) expect(title.normalised).toMatch(jipTitle);
    }),
    { numRuns: 3000 },
  );
});
