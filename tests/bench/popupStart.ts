import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { append, type Case, openCase } from '../../src/checklist/index.ts';
import { procedure } from '../../src/guide/procedure.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { replaceStorage } from '../browsers/storage.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './figure.ts';
import { quantile, round } from './statistics.ts';

const runs = 15;
/** The first ones warm the browser's caches. */
const warmUps = 2;
const dayMilliseconds = 86_400_000;

/** What the popup may take over a bare page of Preact with as many rows, by the number of cases. */
const scenes = [
  { cases: 1, address: 'popup.html', row: '.phases [data-step]', limit: 1.25 },
  { cases: 300, address: 'popup.html#cases', row: '[data-case]', limit: 1.5 },
] as const;

/** A copy of the built extension with the bare page beside the popup, so that both come the same way. */
export async function withBarePopup(extensionDir: string): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'pruvodce-bench-'));
  await cp(extensionDir, dir, { recursive: true });
  await writeFile(join(dir, 'bare.js'), await bundle('tests/bench/barePopup.ts', 'bare'));
  await writeFile(
    join(dir, 'bare.html'),
    '<!doctype html><html lang="cs"><meta charset="utf-8"><title>Bare</title><div id="app"></div><script src="bare.js"></script></html>',
  );
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/**
 * From the start of the navigation until the first row is painted: of the steps with one case, of the overview with many.
 * Against a bare page of Preact with as many rows of one line, from the same extension, in turns. Also how long it takes when
 * the worker has been stopped meanwhile, as the browser does after half a minute.
 */
export async function popupStart(session: BrowserSession): Promise<Figure[]> {
  // Not the popup: each time it comes to the front it would ask the worker as well.
  const keeper = await session.openExtensionPage('bare.html?rows=0');
  const figures: Figure[] = [];
  for (const { cases, address, row, limit } of scenes) {
    await replaceStorage(keeper, stored(cases));
    const times = { bare: [] as number[], popup: [] as number[], asleep: [] as number[] };
    for (let run = -warmUps; run < runs; run += 1) {
      const bare = await untilPainted(session, `bare.html?rows=${cases}`, 'li');
      const popup = await untilPainted(session, address, row);
      await session.stopBackground();
      const asleep = await untilPainted(session, address, row);
      if (run < 0) continue;
      times.bare.push(bare);
      times.popup.push(popup);
      times.asleep.push(asleep);
    }
    const name = `popup to its first row, ${cases} ${cases === 1 ? 'case' : 'cases'}`;
    const [bare, popup, asleep] = [times.bare, times.popup, times.asleep].map(all => quantile(all, 0.5));
    figures.push(
      { name: `${name}: bare page of Preact, p50`, value: round(bare ?? Number.NaN), unit: 'ms' },
      { name: `${name}, p50`, value: round(popup ?? Number.NaN), unit: 'ms' },
      { name: `${name}, worker stopped, p50`, value: round(asleep ?? Number.NaN), unit: 'ms' },
      {
        name: `${name}, over the bare page`,
        value: round((popup ?? Number.NaN) / (bare ?? Number.NaN)),
        unit: 'x',
        limit,
      },
    );
  }
  await keeper.close();
  return figures;
}

async function untilPainted(session: BrowserSession, path: string, row: string): Promise<number> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(watch, row);
  await page.goto(session.extensionUrl(path));
  const time = await (await page.waitForFunction(() => Reflect.get(window, 'benchPainted'))).jsonValue();
  await page.close();
  return Number(time);
}

/** Runs in the page: waits for the row, then for the frame that paints it. */
function watch(row: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(row)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Reflect.set(window, 'benchPainted', performance.now());
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** A storage with cases that got differently far in the last three weeks. */
function stored(count: number): Record<string, unknown> {
  const now = Date.now();
  const cases = Array.from({ length: count }, (_, index): Case => {
    const opened = new Date(now - (index % 21) * dayMilliseconds);
    const kase = openCase(
      {
        kind: 'newMayor',
        ico: String(10_000_000 + index),
        meetingOn: new Date(opened.getTime() - dayMilliseconds).toISOString().slice(0, 10),
        municipality: {
          code: '581372',
          name: `Zkušební Lhota ${index}`,
          district: 'Blansko',
          region: 'Jihomoravský kraj',
        },
        mayor: { givenName: 'Jana', surname: 'Zkušební' },
      },
      opened,
    );
    const done = procedure.slice(0, index % 30).map(({ id }) => id);
    return done.reduce(
      (before, step) => append(before, { step, what: 'done', at: opened.toISOString(), by: 'clerk' }),
      kase,
    );
  });
  return {
    version: 1,
    ...Object.fromEntries(cases.map(kase => [`case:${kase.id}`, kase])),
    activeCaseId: cases[0]?.id,
  };
}
