import { describe, expect, it } from 'vitest';
import { placeFinder } from '../../../src/directory/places.ts';
import type { Language } from '../../../src/guide/index.ts';
import { pageTexts } from '../../../src/guide/texts/pageTexts.ts';
import { fill } from '../../../src/guide/texts/typography.ts';
import { type FieldValues, type Hint, hintsFor } from '../../../src/hints/index.ts';
import { municipalities } from '../directory/embedded.ts';

const find = placeFinder(municipalities);
const now = new Date('2026-11-25T10:00:00+01:00');

function judged(
  place: string,
  others: FieldValues = {},
  page: Parameters<typeof hintsFor>[0] = 'sovm.identify',
): Hint[] {
  const values = { 'person.birthPlace': place, ...others };
  const hints = hintsFor(page, values, { case: null, now, birthPlaces: find(place) });
  return hints.filter(({ id }) => id === 'person.birthPlace.municipality');
}

/** What is said, in one line. */
function said(place: string, others?: FieldValues, language: Language = 'cs'): string {
  const [line] = judged(place, others).map(({ severity, text, params }) => {
    const words = fill(pageTexts(language).hints[text], params);
    return `${severity} ${words.replaceAll('\u00a0', ' ')}`;
  });
  return line ?? '';
}

const inDistrict = (district: string) => ({ 'person.birthDistrict': district });

describe('a place of birth', () => {
  it.each<[string, FieldValues, string]>([
    ['Boskovice', {}, 'ok Boskovice: okres Blansko, kód obce 581372.'],
    ['boskovice', inDistrict('Blansko'), 'ok Boskovice: okres Blansko, kód obce 581372.'],
    ['Boskovice', inDistrict('-- vyberte --'), 'ok Boskovice: okres Blansko, kód obce 581372.'],
    ['Boskovice', { 'person.birthCountry': 'Česká republika' }, 'ok Boskovice: okres Blansko, kód obce 581372.'],
    ['Praha', inDistrict('Praha'), 'ok Praha: kód obce 554782.'],
    ['Praha', inDistrict('Praha 4'), 'ok Praha: kód obce 554782.'],
    [
      'Nová Ves',
      {},
      'advice Název Nová Ves má víc obcí, celkem 14. Rozhodne okres: Brno-venkov, České Budějovice, Český Krumlov, Domažlice, Liberec, …',
    ],
    ['Tasov', inDistrict(''), 'advice Název Tasov má víc obcí, celkem 2. Rozhodne okres: Hodonín, Žďár nad Sázavou'],
    ['Tasov', inDistrict('okres Hodonín'), 'ok Tasov: okres Hodonín, kód obce 586650.'],
    ['Tasov', inDistrict('CZ0645 Hodonin'), 'ok Tasov: okres Hodonín, kód obce 586650.'],
    ['Tasov, okr. Hodonín', {}, 'ok Tasov: okres Hodonín, kód obce 586650.'],
    ['Tasov', inDistrict('Žďár n. S.'), 'ok Tasov: okres Žďár nad Sázavou, kód obce 591831.'],
    [
      'Tasov',
      inDistrict('Blansko'),
      'warning V tomto okrese obec Tasov podle seznamu není. Leží jinde: Hodonín, Žďár nad Sázavou. Ověřte obec i okres.',
    ],
    [
      'Boskovice',
      inDistrict('Brno'),
      'warning V tomto okrese obec Boskovice podle seznamu není. Leží jinde: Blansko. Ověřte obec i okres.',
    ],
    [
      'Mezholezy',
      {},
      'advice V okrese Domažlice je víc obcí Mezholezy. Rozhodne kód obce (v závorce ORP): 553930 (Horšovský Týn), 553921 (Domažlice)',
    ],
    [
      'Brno-Židenice',
      {},
      'advice V seznamu obcí je jen Brno, bez části, čísla nebo okresu za názvem. Ověřte, co portál chce.',
    ],
    ['Boskov', {}, 'advice Přesně takový název dnešní seznam obcí nemá. Podobné: Boskovice, Boskovštejn.'],
    [
      'Motol',
      {},
      'advice Takový název dnešní seznam obcí nemá. Není to část obce, porodnice nebo dřívější název? U ciziny patří k místu i stát.',
    ],
    ['Košice', { 'person.birthCountry': 'Slovensko' }, ''],
    ['Bratislava', { 'person.birthCountry': 'Slovensko' }, ''],
    ['Xy', {}, ''],
    ['680 01', {}, ''],
    ['-- vyberte --', {}, ''],
    ['', {}, ''],
  ])('%j %o: %s', (place, others, expected) => {
    expect(said(place, others)).toBe(expected);
  });

  it('is looked up in the list only where it is, and on pages of SOVM', () => {
    const values = { 'person.birthPlace': 'Boskovice' };
    expect(hintsFor('sovm.identify', values, { case: null, now }).map(({ id }) => id)).not.toContain(
      'person.birthPlace.municipality',
    );
    expect(judged('Boskovice', {}, 'sovm.statutory')).toHaveLength(1);
    expect(judged('Boskovice', {}, 'epusa.personForm')).toEqual([]);
  });

  it.each<Language>(['cs', 'en'])('is judged in at most 160 characters, whatever municipality it is (%s)', language => {
    for (const { name, district } of municipalities) {
      const lines = [said(name, {}, language), said(name, inDistrict(district), language)];
      if (name.length > 25) lines.push(said(name.slice(0, -1), {}, language), said(`${name} 1`, {}, language));
      lines.push(said(name, inDistrict('Nikde'), language));
      for (const line of lines) expect(line).toMatch(/^\w+ .{20,160}$/);
    }
  });

  it('is picked by its district', () => {
    for (const { name, district } of municipalities)
      expect(judged(name, inDistrict(district))[0]?.text).toMatch(/^(?:ok\.place|place\.sameDistrict)/);
  });
});
