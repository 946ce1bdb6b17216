import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/session.ts';
import { overlayHost } from '../browsers/shadow.ts';
import type { Figure } from './figure.ts';
import { benchUrl } from './pages.ts';
import { type Profile, scriptTime } from './profile.ts';
import { quantile, round } from './statistics.ts';

const seconds = 5;
const timesASecond = 50;
const rounds = 3;

/**
 * A page of 100 controls replaces sixteen of them, those that the guide knows, 50 times a second for 5 s. How much of the
 * main thread's time the extension's scripts take, told by the profiler of V8: it looks at the stack every 0.2 ms, and a
 * look at which a script of the extension is anywhere on the stack counts as its time, with what the browser does
 * for it (selectors, styles, layout); collecting its garbage does not. Best of three rounds. For comparison, a plain read of all labels of the
 * page in the same round.
 */
export async function storm(session: BrowserSession): Promise<Figure[]> {
  const shares: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await session.newPage(benchUrl({ layout: 'label', controls: 100 }));
    await page.waitForSelector(overlayHost);
    // What the start costs is not the storm's.
    await new Promise(resolve => setTimeout(resolve, 2000));
    const { own, all } = await profiled(page, session.extensionUrl(''), () => raise(page));
    shares.push((100 * own) / all);
    ratios.push(own / (await plainRead(page)));
    await page.close();
  }
  return [
    {
      name: 'storm: script of the extension, share of the time',
      value: round(quantile(shares, 0)),
      unit: '%',
      limit: 1,
    },
    { name: 'storm: script of the extension in 5 s, over a plain read', value: round(quantile(ratios, 0)), unit: 'x' },
  ];
}

async function profiled(page: Page, urlStart: string, run: () => Promise<void>): Promise<{ own: number; all: number }> {
  const devtools = await page.createCDPSession();
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 200 });
  await devtools.send('Profiler.start');
  await run();
  const { profile } = await devtools.send('Profiler.stop');
  await devtools.detach();
  return scriptTime(profile satisfies Profile, urlStart);
}

/** Replaces the known fields again and again, and ends when the time is over. */
async function raise(page: Page): Promise<void> {
  await page.evaluate(
    async (times, pause) => {
      const rows = [...document.querySelectorAll('form p')].slice(0, 16);
      const part = document.createElement('div');
      rows[0]?.before(part);
      part.append(...rows);
      const { innerHTML } = part;
      for (let time = 0; time < times; time += 1) {
        part.innerHTML = innerHTML;
        await new Promise(resolve => setTimeout(resolve, pause));
      }
    },
    seconds * timesASecond,
    1000 / timesASecond,
  );
}

/** What it takes to read every label of the page once, in ms; the median of many. */
async function plainRead(page: Page): Promise<number> {
  const times = await page.evaluate(() =>
    Array.from({ length: 21 }, () => {
      const start = performance.now();
      let length = 0;
      for (let again = 0; again < 10; again += 1)
        for (const label of document.querySelectorAll('label, h1')) length += label.textContent?.length ?? 0;
      return length > 0 ? (performance.now() - start) / 10 : Number.NaN;
    }),
  );
  return quantile(times, 0.5);
}
