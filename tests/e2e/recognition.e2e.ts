import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchTested, testedFamily } from '../browsers/launch.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { corpus } from '../recognition/corpus.ts';
import { type Judged, judge, mistakesOf } from '../recognition/judge.ts';
import { knownMistakes } from '../recognition/knownMistakes.ts';

/** Recognition asks little of the browser: what each dialect's pages show in Chromium is tried on every third of them in Firefox. */
const pages = corpus().filter((_page, i) => testedFamily !== 'firefox' || i % 3 === 0);

let session: BrowserSession;
let judged: readonly Judged[];

beforeAll(async () => {
  session = await launchTested({ portalsPort: 0, hosts: [], extensionDir: '' });
  judged = await judge(session, pages);
}, 300_000);

afterAll(() => session.close());

it.each(pages.map(({ name }) => name))('%s: nothing is mistaken but what is known', name => {
  const page = judged.find(own => own.name === name);
  // A mistake that is mended must be taken off the list, so that it cannot come back unseen.
  expect(page && mistakesOf(page)).toEqual(knownMistakes[name] ?? []);
});

it('knows no mistake of a page that is not there', () => {
  const names = new Set(corpus().map(({ name }) => name));
  expect(Object.keys(knownMistakes).filter(name => !names.has(name))).toEqual([]);
});
