import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, judge } from '../../../src/verification/index.ts';
import type { Head } from '../../../src/verification/types.ts';

const mayor = { givenName: 'Jan', surname: 'Novák' };

function heads(...given: (readonly [name: string, office?: string])[]): Head[] {
  return given.map(([name, office]) => ({ name, ...(office === undefined ? {} : { function: office }) }));
}

function assessed(...given: Parameters<typeof heads>) {
  return assess({ status: 'found', heads: heads(...given) }, mayor);
}

describe('the verdict', () => {
  it.each([
    ['the new mayor', heads(['JAN NOVÁK', 'starosta']), 'yes'],
    ['one head without a function', heads(['JAN NOVÁK']), 'yes'],
    ['an empty function', heads(['Jan Novák', '']), 'yes'],
    ['the new mayor twice', heads(['Jan Novák'], ['JAN NOVÁK']), 'yes'],
    ['the new mayor and deputies', heads(['Eva Malá', 'místostarostka'], ['Jan Novák', 'uvolněný starosta']), 'yes'],
    ['a mayor and somebody of whom nothing is said', heads(['Eva Malá', ''], ['Jan Novák', 'starosta']), 'yes'],
    ['other accents', heads(['Jan Novak', 'starosta']), 'probably'],
    ['a second given name', heads(['JAN PETR NOVÁK']), 'probably'],
    ['him and his son', heads(['Jan Novák', 'starosta'], ['Jan Novák ml.', 'starosta']), 'probably'],
    ['the old mayor', heads(['Petr Starý', 'starosta']), 'notYet'],
    ['the old mayor without a function', heads(['PETR STARÝ']), 'notYet'],
    ['both', heads(['Petr Starý', 'starosta'], ['Jan Novák', 'starosta']), 'notYet'],
    ['the new one as a deputy', heads(['Petr Starý', 'starosta'], ['Jan Novák', 'místostarosta']), 'notYet'],
    ['the new one without a function', heads(['Petr Starý', 'starosta'], ['Jan Novák']), 'notYet'],
    ['several others without a function', heads(['Petr Starý'], ['Eva Malá']), 'notYet'],
  ] as const)('of %s', (_what, given, verdict) =>
    expect(judge({ status: 'found', heads: given }, mayor)).toBe(verdict),
  );

  it('is open where it is not said who is the mayor', () => {
    expect(assessed(['Jan Novák'], ['Petr Starý'])).toEqual({ verdict: 'unknown', reason: 'unclearHead' });
    expect(assessed(['Jan Novak'], ['Petr Starý'])).toEqual({ verdict: 'unknown', reason: 'unclearHead' });
  });

  it('is open where only deputies are listed', () => {
    const expected = { verdict: 'unknown', reason: 'noHead' };
    expect(assessed(['Jan Novák', 'místostarosta'])).toEqual(expected);
    expect(assessed(['Eva Malá', 'místostarostka'], ['Petr Starý', 'tajemník'])).toEqual(expected);
    expect(assessed()).toEqual(expected);
  });

  it.each([
    '',
    '–',
    'neobsazeno',
    'Novák',
    'J. Novák',
    'Neuveden Neuveden',
    'Jan Nov?k',
    'Jan Nov\ufffdk',
    'Petr NovÃ¡k',
  ])('is open for the head „%s“', name =>
    expect(assessed([name, 'starosta'])).toEqual({ verdict: 'unknown', reason: 'unclearHead' }),
  );

  it('is open without the name of the new mayor', () => {
    const reading = { status: 'found', heads: heads(['Jan Novák', 'starosta']) } as const;
    for (const nameless of [
      { givenName: '', surname: 'Novák' },
      { givenName: 'Jan', surname: ' – ' },
    ])
      expect(assess(reading, nameless)).toEqual({ verdict: 'unknown', reason: 'noName' });
  });

  it('keeps the reason for which nothing was read', () => {
    expect(assess({ status: 'unknown', reason: 'incomplete' }, mayor)).toEqual({
      verdict: 'unknown',
      reason: 'incomplete',
    });
  });

  it('is open where the new one is listed with an office that may be the mayor’s, and nobody is called the mayor', () => {
    const expected = { verdict: 'unknown', reason: 'unclearHead' };
    expect(assessed(['Jan Novák', 'starosta, kancelář v místní části'], ['Eva Malá', ''])).toEqual(expected);
    expect(assessed(['Jan Novák', 'místostarosta'], ['Eva Malá', ''])).toEqual(expected);
  });

  const anyHead = fc.record({
    name: fc.constantFrom(
      'Jan Novák',
      'JAN NOVÁK',
      'Jan Novak',
      'Jan Petr Novák',
      'Petr Starý',
      'Eva Malá',
      'Novák',
      '',
    ),
    function: fc.constantFrom(
      'starosta',
      'uvolněný starosta',
      'místostarosta',
      'zástupce starosty',
      'tajemník',
      'uvolněný',
      '',
    ),
  });

  it('does not hang on the order of a list', () => {
    const shuffled = fc
      .array(anyHead, { maxLength: 5 })
      .chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [first, second] = [one, other].map(given => assess({ status: 'found', heads: given }, mayor));
        expect(second).toEqual(first);
      }),
    );
  });

  it('is a yes only when the name is there and nobody else is called the mayor', () => {
    fc.assert(
      fc.property(fc.array(anyHead, { maxLength: 5 }), given => {
        if (judge({ status: 'found', heads: given }, mayor) !== 'yes') return;
        const isHis = (head: Head) => head.name.toLowerCase() === 'jan novák';
        expect(given.some(isHis)).toBe(true);
        expect(given.filter(head => /(^| )starosta$/.test(head.function ?? '') && !isHis(head))).toEqual([]);
      }),
    );
  });
});
