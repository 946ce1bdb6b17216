import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/directory/fold.ts';
import { placeFinder } from '../../../src/directory/places.ts';
import { municipalities } from './embedded.ts';

const find = placeFinder(municipalities);
const anyMunicipality = fc.constantFrom(...municipalities);

/** What was found, in one line. */
function found(typed: string): string {
  const { named, within, similar } = find(typed);
  if (named.length > 0) return `= ${named.map(({ name, district }) => `${name} (${district})`).join(' + ')}`;
  return within ? `< ${within}` : `~ ${similar}`;
}

describe('a place as it is typed', () => {
  it.each([
    ['Boskovice', '= Boskovice (Blansko)'],
    [' BOSKOVICE ', '= Boskovice (Blansko)'],
    ['Frýdek - Místek', '= Frýdek-Místek (Frýdek-Místek)'],
    ['Frýdek–Místek', '= Frýdek-Místek (Frýdek-Místek)'],
    ['Mezholezy', '= Mezholezy (Domažlice) + Mezholezy (Domažlice)'],
    ['Tasov (Hodonín)', '= Tasov (Hodonín)'],
    ['Aš okr. Cheb', '= Aš (Cheb)'],
    ['Tasov [586650]', '= Tasov (Hodonín)'],
    ['Frýdek-Místek, okres Frýdek-Místek', '= Frýdek-Místek (Frýdek-Místek)'],
    ['Tasov, okres Blansko', '< Tasov'],
    ['Okříšky', '= Okříšky (Třebíč)'],
    ['Praha 4', '< Praha'],
    ['Praha 10 - Vršovice', '< Praha'],
    ['Brno-Židenice', '< Brno'],
    ['Plzeň 3', '< Plzeň'],
    ['Jičín, nemocnice', '< Jičín'],
    ['Frýdek-Místek-Lískovec', '< Frýdek-Místek'],
    ['boskovíce', '~ Boskovice'],
    ['Frýdek Místek', '~ Frýdek-Místek'],
    ['Frýdek', '~ Frýdek-Místek'],
    ['Jablonec n. N.', '~ Jablonec nad Nisou'],
    ['Lesna', '~ Lesná,Lešná'],
    ['Nová V', '~ Nová Ves,Nová Ves I,Nová Včelnice'],
    ['Židenice', '~ '],
    ['Bratislava', '~ '],
    ['B', '~ '],
    ['', '~ '],
    ['-', '~ '],
    ['680 01', '~ '],
    ['Boskovice'.repeat(20), '~ '],
  ])('%s: %s', (typed, expected) => {
    expect(found(typed)).toBe(expected);
  });

  it('finds every municipality by its own name, however it is written', () => {
    fc.assert(
      fc.property(
        anyMunicipality,
        fc.constantFrom('toUpperCase', 'toLowerCase', 'normalize'),
        (municipality, change) => {
          expect(find(` ${municipality.name[change]()}`).named).toContain(municipality);
        },
      ),
      { numRuns: 500 },
    );
    expect(municipalities.filter(one => !find(one.name).named.includes(one))).toEqual([]);
  });

  it('finds every name without accents, unless it is the name of another', () => {
    fc.assert(
      fc.property(anyMunicipality, ({ name }) => {
        const { named, similar } = find(fold(name));
        expect([...named.map(one => one.name), ...similar].map(fold)).toContain(fold(name));
      }),
      { numRuns: 200 },
    );
  });

  it('never throws', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aábčrno -–,([/4'), maxLength: 120 });
    const typed = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), letters);
    fc.assert(fc.property(typed, text => find(text).similar.length <= 3));
  });
});
