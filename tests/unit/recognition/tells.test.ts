import { describe, expect, test } from 'vitest';
import { learnPages } from '../../../scripts/learning/pages.ts';
import { guide } from '../../../src/guide/index.ts';
import tells from '../../../src/guide/pages/tells.json' with { type: 'json' };
import { portals } from '../../../src/guide/portals.ts';
import { entriesOf } from '../../../src/recognition/lists.ts';
import { chancesOf } from '../../../src/recognition/pageTerms.ts';
import type { Tells } from '../../../src/recognition/words.ts';
import { corpus } from '../../recognition/corpus.ts';

const labelled = corpus().filter(({ isApart }) => !isApart);

describe.each(entriesOf(portals))('what terms tell of pages of %s', (portal, { hosts }) => {
  const { from, pages, terms }: Tells & { from: number } = tells[portal];
  const rows = Object.values(terms);

  test('is learned from the labelled pages as they are now (else: npm run learn -- pages)', () => {
    expect(labelled.filter(({ url }) => hosts.some(host => host === url.hostname))).toHaveLength(from);
  });

  test('is told of every page of the portal, and of others', () => {
    const own = entriesOf(guide.pages).flatMap(([id, page]) => (page.portal === portal ? [id] : []));
    expect(pages).toEqual(['elsewhere', ...own].toSorted());
    for (const row of rows) expect(row).toHaveLength(pages.length);
    expect(terms['']).toBeDefined();
  });

  test('stays within what can be counted, whatever a page shows', () => {
    for (const i of pages.keys()) {
      const most = rows.reduce((sum, row) => sum + Math.abs(row[i] ?? 0) / 10, 0);
      expect(most).toBeLessThan(700);
    }
    for (const chance of chancesOf(new Set(Object.keys(terms)), { pages, terms }))
      expect(chance).toBeLessThanOrEqual(0);
  });
});

describe('learning', () => {
  const example = (page: string, own: string, i: number) => ({
    page,
    terms: ['', 'menu', own],
    dialect: `${page}${i}`,
  });
  const examples = Array.from({ length: 20 }, (_, i) => [example('lide', 'jmen', i), example('obec', 'ico', i)]).flat();
  const learned = learnPages(examples);
  const likely = (...shown: string[]) => {
    const chances = chancesOf(new Set(['', ...shown]), learned);
    return learned.pages[chances.indexOf(Math.max(...chances))];
  };

  test('a term speaks for the pages that show it', () => {
    expect(learned.pages).toEqual(['lide', 'obec']);
    expect(likely('menu', 'jmen')).toBe('lide');
    expect(likely('menu', 'ico')).toBe('obec');
  });

  test('what every page shows says nothing', () => {
    expect(learned.terms).not.toHaveProperty('menu');
  });

  test('the word of a few authors is not learned, nor are numbers', () => {
    const withMore = (few: number) =>
      learnPages(
        examples.map((one, i) => ({
          ...one,
          terms: [
            ...one.terms,
            one.page === 'obec' ? '00' : 'x',
            ...(one.page === 'lide' && i < 2 * few ? ['rada'] : []),
          ],
        })),
      ).terms;
    expect(Object.keys(withMore(7))).not.toContain('rada');
    expect(Object.keys(withMore(8))).toContain('rada');
    for (const short of ['00', 'x']) expect(Object.keys(withMore(8))).not.toContain(short);
  });

  test('the same pages teach the same', () => {
    expect(learnPages(examples)).toEqual(learned);
  });
});
