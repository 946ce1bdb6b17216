import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFullName, likeness } from '../../../src/verification/names.ts';

const novak = { givenName: 'Jan', surname: 'Novák' };

describe('a name in a register', () => {
  it.each([
    'Jan Novák',
    'JAN NOVÁK',
    'Novák Jan',
    'NOVÁK, Jan',
    '  Jan   Novák ',
    'Jan\u00a0Novák',
    'Jan No\u00advák',
    'Jan Novák'.normalize('NFD'),
    'Ing. Jan Novák',
    'Ing. arch. Jan Novák, Ph.D.',
    'Ing.Jan Novák',
    'Mgr. et Mgr. Jan Novák, MBA, LL.M.',
    'doc. JUDr. Jan Novák, CSc., dr. h. c.',
    'plk. Jan Novák Ph. D.',
    'Bc. Jan Novák DiS.',
    'prof. MUDr. Jan Novák, Dr. Sc.',
  ])('is that of Jan Novák: %s', written => expect(likeness(written, novak)).toBe('same'));

  it.each([
    'Jan Novak',
    'Ján Novák',
    'Jan Petr Novák',
    'Petr Jan Novák',
    'Jan Novák Malý',
    'Jan Novák ml.',
    'Jan N. Novák',
  ])('may be that of Jan Novák: %s', written => expect(likeness(written, novak)).toBe('alike'));

  it.each(['Petr Novák', 'Jan Malý', 'Jana Nováková', 'Novák', 'Jan', '', ' – ', 'Ing.', 'Jan Nov', 'Ján Malý Petr'])(
    'is not that of Jan Novák: %s',
    written => expect(likeness(written, novak)).toBe('other'),
  );

  it.each([
    ['Jana Nováková-Svobodová', 'Jana', 'Nováková Svobodová', 'same'],
    ['NOVÁKOVÁ SVOBODOVÁ JANA', 'Jana', 'Nováková - Svobodová', 'same'],
    ['Jana Nováková – Svobodová', 'Jana', 'Nováková-Svobodová', 'same'],
    ['Jana Svobodová', 'Jana', 'Nováková-Svobodová', 'alike'],
    ['Jana Svobodová Nováková', 'Jana', 'Nováková Svobodová', 'alike'],
    ['Jan Novák', 'Jan Petr', 'Novák', 'alike'],
    ['Jan Novák', 'Jan', 'Novák ml.', 'alike'],
    ['JAN NOVÁK ML.', 'Jan', 'Novák ml.', 'same'],
    ['Jan Novák st.', 'Jan', 'Novák ml.', 'other'],
    ['Jan Novák starší', 'Jan', 'Novák ml.', 'other'],
    ['NGUYEN VAN MA', 'Van', 'Nguyen Ma', 'same'],
    ['Lan Ma', 'Lan', 'Ma', 'same'],
    ['ĐẶNG THỊ BA', 'Thị Ba', 'Đặng', 'same'],
    ['Dang Thi Ba', 'Thị Ba', 'Đặng', 'alike'],
    ['Lukasz Strauss', 'Łukasz', 'Strauß', 'alike'],
    ['ŁUKASZ STRAUSS', 'Łukasz', 'Strauß', 'alike'],
    ['Sean O’Neill', 'Sean', "O'Neill", 'same'],
    ['Sean O´Neill', 'Sean', 'Oʼneill', 'same'],
    ['Ian Mc Donald', 'Ian', 'McDonald', 'alike'],
    ['Mário Müll', 'Mário', 'Müll', 'same'],
    ['Müll Mário', 'Mário', 'Müll', 'same'],
    ['Ing. Jan Novák', 'Ing. Jan', 'Novák, Ph.D.', 'same'],
    ['Jan Novák', 'Jan', 'Jan', 'other'],
    ['Jan Jan', 'Jan', 'Jan', 'same'],
    ['Pavel Petr', 'Petr', 'Pavel', 'same'],
  ] as const)('%s, for %s %s: %s', (written, givenName, surname, expected) =>
    expect(likeness(written, { givenName, surname })).toBe(expected),
  );

  it('is nobody’s without a name to compare with', () => {
    expect(likeness('Jan Novák', { givenName: '', surname: 'Novák' })).toBe('other');
    expect(likeness('Jan Novák', { givenName: 'Jan', surname: ' – ' })).toBe('other');
  });

  it.each([
    ['Jan Novák', true],
    ['NGUYEN VAN A', true],
    ['Novák', false],
    ['Ing. Novák', false],
    ['J. Novák', false],
    ['neobsazeno neobsazeno', false],
    ['Neuveden Neuveden', false],
    ['', false],
  ])('%s is a full name: %s', (written, expected) => expect(isFullName(written)).toBe(expected));

  it('is the same as itself, whatever it is, and never throws', () => {
    const word = fc.stringMatching(/^[A-ZĚŠČŘŽ][a-zěščřžýáí]{2,8}$/);
    fc.assert(
      fc.property(word, word, (givenName, surname) => {
        expect(likeness(`${surname} ${givenName}`.toUpperCase(), { givenName, surname })).toBe('same');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (written, givenName, surname) => {
        expect(['same', 'alike', 'other']).toContain(likeness(written, { givenName, surname }));
      }),
    );
  });
});
