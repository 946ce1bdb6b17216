import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { advice } from '../../../src/guide/advice.ts';
import { guide } from '../../../src/guide/index.ts';
import { pageIds } from '../../../src/guide/pages/ids.ts';
import { guideProblems } from '../../../src/guide/schema.ts';
import { rules } from '../../../src/hints/rules/index.ts';

const source = join(import.meta.dirname, '../../../src');

describe('the guide', () => {
  it('is sound', () => {
    expect(guideProblems(guide)).toEqual([]);
  });

  it('says where and when each of its statements comes from', () => {
    for (const { title, date } of Object.values(guide.sources)) {
      expect(title.length).toBeGreaterThan(5);
      expect(date).toMatch(/\d{4}|datum neuvedeno|starší/);
    }
  });
});

describe('a broken guide is found', () => {
  const { portals, pages, fields, words, procedure, sources } = guide;
  const [first] = procedure;
  const users = pages['sovm.users'];
  const withPortal = (portal: object) => ({
    ...guide,
    portals: { ...portals, epusa: { ...portals.epusa, ...portal } },
  });
  const withPage = (page: object) => ({ ...guide, pages: { ...pages, 'sovm.users': { ...users, ...page } } });
  const withWords = (words: object) => withPage({ words: { ...users.words, ...words } });
  const withField = (words: object) => ({ ...guide, fields: { ...fields, search: { ...fields.search, ...words } } });
  const withSource = (kraj2018: object) => ({ ...guide, sources: { ...sources, kraj2018 } });
  const withStep = (change: object) => ({ ...guide, procedure: [...procedure, { ...first, id: 'extra', ...change }] });

  it.each<[string, unknown, RegExp]>([
    ['no guide at all', null, /object/],
    ['a host with a scheme', withPortal({ hosts: ['https://www.epusa.cz'] }), /bare host name/],
    ['a host with a path', withPortal({ hosts: ['www.epusa.cz/'] }), /bare host name/],
    ['a host pattern', withPortal({ hosts: ['*.epusa.cz'] }), /bare host name/],
    ['a home elsewhere', withPortal({ home: 'https://example.org/' }), /none of its hosts/],
    ['a home without https', withPortal({ home: 'http://www.epusa.cz/' }), /home/],
    ['a path without a slash', withPortal({ paths: ['spravadat'] }), /paths/],
    ['a blank phrase', withField({ phrases: [' '] }), /stray spaces/],
    ['a field without phrases', withField({ phrases: [] }), /phrases/],
    ['a phrase given twice', withField({ phrases: ['hledat', 'hledat'] }), /twice/],
    ['no words of an office', { ...guide, words: { ...words, office: { ...words.office, own: [] } } }, /office > own/],
    ['an unknown kind of control', withField({ kinds: ['slider'] }), /kinds/],
    ['an unknown neighbour', withField({ near: { before: ['person.shoeSize'] } }), /person\.shoeSize/],
    ['an unknown field to follow', withField({ follows: 'person.shoeSize' }), /person\.shoeSize/],
    ['an unknown rival', withField({ rivals: ['person.shoeSize'] }), /person\.shoeSize/],
    ['a property nobody knows', withField({ colour: 'red' }), /colour/],
    ['an unknown field', withPage({ fields: ['search', 'person.shoeSize'] }), /person\.shoeSize/],
    ['a witness for a field that the page lacks', withWords({ confirms: ['address.street'] }), /address\.street/],
    ['a page of another portal', withPage({ portal: 'epusa' }), /its portal is not epusa/],
    ['a page without a step', withPage({ steps: [] }), /steps/],
    ['a page of an unknown step', withPage({ steps: ['sovm-party'] }), /sovm-party/],
    ['a page that proves an unknown step', withPage({ saved: 'sovm-party' }), /sovm-party/],
    ['a guard of an unknown step', withPage({ guard: { step: 'sovm-party', captions: ['uložit'] } }), /sovm-party/],
    ['a page of an unknown source', withPage({ sources: ['hearsay'] }), /hearsay/],
    ['a page without a source', withPage({ sources: [] }), /sources/],
    ['a source without a title', withSource({ title: '', date: '2018' }), /title/],
    ['a source without a date', withSource({ title: 'Plzeňský kraj' }), /date/],
    ['a step given twice', withStep({ id: 'epusa-sync' }), /not unique/],
    ['a step after an unknown one', withStep({ after: ['sovm-party'] }), /sovm-party/],
    ['a step that needs itself', withStep({ after: ['extra'] }), /extra is not a known earlier step/],
    ['a step that falls away with an unknown one', withStep({ unless: 'sovm-party' }), /sovm-party/],
    ['a step that opens after an unknown one', withStep({ opens: { from: 'sovm-party', days: 1 } }), /sovm-party/],
    ['a step due after an unknown one', withStep({ due: { from: 'sovm-party', days: 1 } }), /sovm-party/],
    ['a step timed by one of other cases', withStep({ opens: { from: 'sovm-statutory', days: 1 } }), /all its kinds/],
    ['a wait for no day', withStep({ waits: true }), /for no day/],
    ['an opening after no days', withStep({ opens: { from: 'prepare-minutes', days: 0 } }), /days/],
    ['a step on an unknown page', withStep({ page: 'sovm.party' }), /sovm\.party/],
    ['a step of an unknown source', withStep({ sources: ['hearsay'] }), /hearsay/],
    ['an unknown answer', withStep({ when: { secondPerson: ['perhaps'] } }), /when/],
    ['an insecure link', withStep({ link: 'http://caais.gov.cz/' }), /link/],
  ])('%s', (_name, broken, problem) => {
    expect(guideProblems(broken).join('\n')).toMatch(problem);
  });

  it('a ring of steps', () => {
    const ring = procedure.map(step => (step.id === 'sovm-account' ? { ...step, after: ['sovm-identify'] } : step));
    expect(guideProblems({ ...guide, procedure: ring })).toEqual([
      'step sovm-account: sovm-identify is not a known earlier step',
    ]);
  });
});

describe('one file each', () => {
  it('a page has a file named by its id', async () => {
    const files = namesIn('guide/pages').filter(name => !['ids', 'index', 'tells.json', 'types'].includes(name));
    expect(files).toEqual(pageIds.toSorted());
    expect(Object.keys(guide.pages).toSorted()).toEqual(pageIds.toSorted());
    for (const id of pageIds) expect(await defaultOf(`guide/pages/${id}.ts`)).toBe(guide.pages[id]);
  });

  it('a hint rule has a file named by its id and is in the list', async () => {
    const files = namesIn('hints/rules').filter(name => name !== 'index');
    expect(rules.map(rule => rule.id).toSorted()).toEqual(files);
    for (const rule of rules) expect(await defaultOf(`hints/rules/${rule.id}.ts`)).toBe(rule);
  });

  it('a hint speaks of a field that one of its pages has', () => {
    for (const { id, field, pages: named } of rules) {
      const fieldsThere = (named ?? pageIds).flatMap(page => guide.pages[page].fields);
      if (field) expect(fieldsThere, id).toContain(field);
    }
    const fieldsAnywhere = pageIds.flatMap(page => guide.pages[page].fields);
    for (const field of Object.keys(advice)) expect(fieldsAnywhere).toContain(field);
  });
});

function namesIn(folder: string): string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .map(file => basename(file, '.ts'))
    .toSorted();
}

async function defaultOf(file: string): Promise<unknown> {
  return z.object({ default: z.unknown() }).parse(await import(join(source, file))).default;
}
