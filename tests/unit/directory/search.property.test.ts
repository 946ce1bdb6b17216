import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/directory/fold.ts';
import { search } from '../../../src/directory/search.ts';
import { directory, municipalities } from './embedded.ts';

const anyMunicipality = fc.constantFrom(...municipalities);
const everything = municipalities.length;

describe('search, whatever is typed', () => {
  it('never throws and never returns more than it counts', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(typed, fc.nat(60), (query, limit) => {
        const { matches, total } = search(directory, query, limit);
        expect(matches).toHaveLength(Math.min(limit, total));
        expect(new Set(matches).size).toBe(matches.length);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every municipality first by its code and by its IČO', () => {
    fc.assert(
      fc.property(anyMunicipality, municipality => {
        expect(search(directory, municipality.code).matches[0]).toBe(municipality);
        expect(search(directory, municipality.ico).matches[0]).toBe(municipality);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every municipality by its name among its namesakes, before all others', () => {
    fc.assert(
      fc.property(anyMunicipality, fc.boolean(), (municipality, asFolded) => {
        const name = asFolded ? fold(municipality.name) : municipality.name.toUpperCase();
        const { matches } = search(directory, name, everything);
        const namesakes = municipalities.filter(other => fold(other.name) === fold(municipality.name));
        expect(matches.slice(0, namesakes.length)).toContain(municipality);
      }),
      { numRuns: 200 },
    );
  });

  it('finds every municipality by the words of its name, district and ORP in any order', () => {
    const withWords = anyMunicipality.chain(municipality =>
      fc.tuple(
        fc.constant(municipality),
        fc.shuffledSubarray(fold(`${municipality.name} ${municipality.district} ${municipality.orp}`).split(' '), {
          minLength: fold(`${municipality.name} ${municipality.district} ${municipality.orp}`).split(' ').length,
        }),
      ),
    );
    fc.assert(
      fc.property(withWords, ([municipality, words]) => {
        expect(search(directory, words.join(' '), everything).matches).toContain(municipality);
      }),
      { numRuns: 200 },
    );
  });

  it('finds it for every beginning of its name', () => {
    fc.assert(
      fc.property(anyMunicipality, fc.nat(), (municipality, cut) => {
        const typed = municipality.name.slice(0, 1 + (cut % municipality.name.length));
        expect(search(directory, typed, everything).matches).toContain(municipality);
      }),
      { numRuns: 200 },
    );
  });
});
