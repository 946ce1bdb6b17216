import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/session.ts';
import { overlayHost } from '../browsers/shadow.ts';
import type { Figure } from './figure.ts';
import { benchUrl } from './pages.ts';
import { quantile, round } from './statistics.ts';

const rounds = 20;
/** The first ones warm both. */
const warmUps = 3;
/** Between two fields, ms. */
const pause = 300;
/** A popover beside its field begins so near to it, px. */
const near = 150;
/** What is not shown by then will not come, ms. */
const patience = 3000;
const fields = ['#f9', '#f11'] as const;
/** What the hint may take of the time that driver.js takes. */
const limit = 0.5;

/**
 * From the focus of the next field until its hint is painted, against driver.js that is told to show a popover
 * of one line at the same fields of the same page at an address where the extension does not run: as it comes, and without
 * its animation. In one browser, in turns, and beside a page where nothing is shown at the field.
 * The build is the one whose shadow root is open: the time counts only once the bubble is seen to be there.
 */
export async function focusHint(session: BrowserSession): Promise<Figure[]> {
  const elsewhere = benchUrl({ layout: 'label', controls: 100, elsewhere: true });
  const own = await session.newPage(benchUrl({ layout: 'label', controls: 100 }));
  await own.waitForSelector(overlayHost);
  const scenes: { page: Page; script: (field: string) => string; times: number[] }[] = [
    { page: await session.newPage(elsewhere), script: focusOnly, times: [] },
    { page: own, script: focusWithHint, times: [] },
    { page: await withDriver(session, elsewhere, '{}'), script: highlight, times: [] },
    { page: await withDriver(session, elsewhere, '{ animate: false }'), script: highlight, times: [] },
  ];
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { page, script, times } of scenes) {
      await page.bringToFront();
      for (const field of fields) {
        await new Promise(resolve => setTimeout(resolve, pause));
        const time = await untilPainted(page, script(field));
        if (round >= 0) times.push(time);
      }
    }
  }
  const [bare = Number.NaN, mine = Number.NaN, theirs = Number.NaN, still = Number.NaN] = scenes.map(({ times }) =>
    quantile(times, 0.5),
  );
  return [
    { name: 'focus to painted without a hint, p50', value: round(bare), unit: 'ms' },
    { name: 'focus to painted hint, p50', value: round(mine), unit: 'ms' },
    { name: 'driver.js, next field to painted popover, p50', value: round(theirs), unit: 'ms' },
    { name: 'driver.js without animation, p50', value: round(still), unit: 'ms' },
    { name: 'focus to painted hint, over driver.js', value: round(mine / theirs), unit: 'x', limit },
    { name: 'focus to painted hint, over driver.js without animation', value: round(mine / still), unit: 'x' },
  ];
}

async function withDriver(session: BrowserSession, url: string, options: string): Promise<Page> {
  const page = await session.newPage(url);
  const read = (name: string) => readFile(join(import.meta.dirname, '../../node_modules/driver.js/dist', name), 'utf8');
  await page.addStyleTag({ content: await read('driver.css') });
  await page.addScriptTag({ content: await read('driver.js.iife.js') });
  await page.evaluate(`window.benchTour = window.driver.js.driver(${options})`);
  return page;
}

/** Runs a script, and from then on looks at every frame for what `shown` finds; the time until that is painted, ms. */
async function untilPainted(page: Page, script: string): Promise<number> {
  return Number(
    await page.evaluate(`new Promise((resolve, reject) => {
      const start = performance.now();
      const whenPainted = isShown => requestAnimationFrame(() => {
        if (performance.now() - start > ${patience}) return reject(new Error('nothing was shown'));
        if (!isShown()) return whenPainted(isShown);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(null);
      });
      const isBeside = (node, field) => !!node && node.getBoundingClientRect().height > 0
        && Math.abs(node.getBoundingClientRect().top - document.querySelector(field).getBoundingClientRect().top) < near;
      const near = ${near};
      ${script}
    })`),
  );
}

const focusOnly = (field: string): string => `document.querySelector('${field}').focus(); whenPainted(() => true);`;

const focusWithHint = (field: string): string => `
  document.querySelector('${field}').focus();
  whenPainted(() => isBeside(document.querySelector('${overlayHost}').shadowRoot.querySelector('.bubble'), '${field}'));`;

const highlight = (field: string): string => `
  window.benchTour.highlight({
    element: '${field}',
    popover: { title: 'Číslo dokladu', description: 'Devět číslic z občanského průkazu.' },
  });
  whenPainted(() => isBeside(document.querySelector('.driver-popover'), '${field}'));`;
