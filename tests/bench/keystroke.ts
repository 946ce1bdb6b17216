import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/session.ts';
import { overlayHost } from '../browsers/shadow.ts';
import type { Figure } from './figure.ts';
import { benchUrl } from './pages.ts';
import { quantile, round } from './statistics.ts';

const rounds = 16;
/** The number of an identity card, typed several times over. */
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const times = 4;

/**
 * From a key to the painted result in a field with a hint, against the same page at an address where the extension does not
 * run. Both are in one browser and used in turns, so that nothing but the extension tells them apart. Also the layout shift.
 */
export async function keystroke(session: BrowserSession): Promise<Figure[]> {
  return [...(await keystrokeAmong(100, session)), ...(await keystrokeAmong(1000, session))];
}

async function keystrokeAmong(controls: number, session: BrowserSession): Promise<Figure[]> {
  const measured = { bare: [] as number[], extended: [] as number[] };
  const pages = { bare: await prepared(session, controls, false), extended: await prepared(session, controls, true) };
  for (let round = 0; round < rounds; round += 1) {
    for (const which of ['bare', 'extended'] as const) measured[which].push(...(await typed(pages[which])));
  }
  const shift = await pages.extended.evaluate(() => Number(Reflect.get(window, 'benchShift')));
  for (const page of [pages.bare, pages.extended]) await page.close();
  const [without, withIt] = [quantile(measured.bare, 0.5), quantile(measured.extended, 0.5)];
  const tails = quantile(measured.extended, 0.95) - quantile(measured.bare, 0.95);
  const among = `among ${controls} controls`;
  return [
    { name: `keystroke to paint ${among} without the extension, p50`, value: round(without), unit: 'ms' },
    { name: `keystroke to paint ${among} with a hint, p50`, value: round(withIt), unit: 'ms' },
    { name: `keystroke ${among}: cost of the extension, p50`, value: round(withIt - without), unit: 'ms', limit: 1 },
    { name: `keystroke ${among}: cost of the extension, p95`, value: round(tails), unit: 'ms', limit: 3 },
    { name: `layout shift with panel and bubbles ${among}`, value: shift, unit: 'count', limit: 0 },
  ];
}

async function prepared(session: BrowserSession, controls: number, extended: boolean): Promise<Page> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(() => {
    Reflect.set(window, 'benchShift', 0);
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        Reflect.set(
          window,
          'benchShift',
          Number(Reflect.get(window, 'benchShift')) + Number(Reflect.get(entry, 'value')),
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(benchUrl({ layout: 'label', controls, elsewhere: !extended }));
  if (extended) await page.waitForSelector(overlayHost);
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(window, 'benchTimes', times);
    window.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - start);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  return page;
}

async function typed(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.focus('#f11');
  for (let time = 0; time < times; time += 1) {
    await page.$eval('#f11', field => {
      if (field instanceof HTMLInputElement) field.value = '';
    });
    for (const key of keys) {
      await page.keyboard.press(key);
      await new Promise(resolve => setTimeout(resolve, 25));
    }
  }
  return page.evaluate(() => {
    const times: unknown = Reflect.get(window, 'benchTimes');
    return Array.isArray(times) ? times.splice(0).map(Number) : [];
  });
}
