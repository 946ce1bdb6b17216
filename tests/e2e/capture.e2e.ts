import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { launchTested } from '../browsers/launch.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { document as answer } from '../portals/answer.ts';
import { portalPages } from '../portals/pages.ts';
import { newMayor } from '../portals/people.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import type { SiteRequest } from '../portals/site.ts';
import { testHosts } from './stage.ts';

let portals: Portals;
let session: BrowserSession;
let capture: string;
let seen: string;
/** The fixture that is shown at its own address instead of a replica. */
let fixture = { url: '', html: '' };

beforeAll(async () => {
  const before = ({ host, path }: SiteRequest) =>
    fixture.url === `https://${host}${path}` ? answer(fixture.html) : null;
  portals = await startPortals({ before });
  session = await launchTested({ portalsPort: portals.port, hosts: testHosts, extensionDir: '' });
  capture = await bundle('scripts/capture/entry.ts', 'capture');
  seen = await bundle('tests/capture/seenEntry.ts', 'seen');
});
afterAll(async () => {
  await session.close();
  await portals.close();
});

/** Every other page in one dialect, all dialects in turns. */
const pages = portalPages
  .filter(({ page }) => page !== 'example.home')
  .filter((_, i) => i % 3 === Math.floor(i / 3) % 3)
  .filter((_, i) => i % 2 === 0);

it.each(pages)('$page in $dialect: a capture is recognised as the page itself', async ({ host, path, guidePage }) => {
  fixture = { url: '', html: '' };
  const tab = await session.newPage(`https://${host}${path}`);
  await tab.evaluate(seen);
  const ofPage = JSON.parse(String(await tab.evaluate('JSON.stringify(seen.seenHere())')));
  expect(ofPage[0].page).toBe(guidePage);
  await tab.evaluate(capture);
  const html = String(await tab.evaluate('capture.captureHere()'));
  for (const secret of [newMayor.surname, 'Boskovice', 'Testov'])
    expect(html.toLowerCase()).not.toContain(secret.toLowerCase());

  const url = /data-url="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  fixture = { url, html };
  await tab.goto(url);
  await tab.evaluate(seen);
  expect(JSON.parse(String(await tab.evaluate('JSON.stringify(seen.seenHere())')))).toEqual(ofPage);
  await tab.close();
});
