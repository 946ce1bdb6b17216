import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchTested } from '../browsers/launch.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { corpus } from '../recognition/corpus.ts';
import { CorpusSite, type Judged, mistakesOf } from '../recognition/judge.ts';
import { knownMistakes } from '../recognition/knownMistakes.ts';

let portals: Portals;
let session: BrowserSession;
let judged: readonly Judged[];

beforeAll(async () => {
  const site = new CorpusSite();
  portals = await startPortals({ before: site.before });
  const hosts = [...new Set(corpus().map(({ url }) => url.hostname))];
  session = await launchTested({ portalsPort: portals.port, hosts });
  judged = await site.judge(session);
}, 300_000);

afterAll(async () => {
  await session.close();
  await portals.close();
});

it.each(corpus().map(({ name }) => name))('%s: nothing is mistaken but what is known', name => {
  const page = judged.find(own => own.name === name);
  // A mistake that is mended must be taken off the list, so that it cannot come back unseen.
  expect(page && mistakesOf(page)).toEqual(knownMistakes[name] ?? []);
});

it('knows no mistake of a page that is not there', () => {
  expect(Object.keys(knownMistakes).filter(name => !corpus().some(page => page.name === name))).toEqual([]);
});
