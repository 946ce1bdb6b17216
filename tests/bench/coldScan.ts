import { compileAtOnce } from '../../scripts/compileAtOnce.ts';
import { guide } from '../../src/guide/index.ts';
import { prepare } from '../../src/recognition/index.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './figure.ts';
import { benchUrl, layouts } from './pages.ts';
import { quantile, round } from './statistics.ts';

/** A small page varies most, and costs least to measure. */
const runs = { 100: 31, 1000: 15, 5000: 15 } as const;
/** A browser that has just started is busy with itself. */
const warmUps = 5;
const otherNodes = 20_000;
/** What a cold scan may cost, ms by the number of controls. */
const limits = { 100: 8, 1000: 10, 5000: 40 } as const;

/**
 * Recognition of a page seen for the first time: a fresh page and a fresh script for every run, words that came as data,
 * and the plain read of all labels of the same page as the limit to compare with. What nodes that are no part of the form
 * cost is the difference of two such scans. `session` has no extension in it.
 */
export async function coldScan(session: BrowserSession): Promise<Figure[]> {
  const script = compileAtOnce + (await bundle('tests/bench/recognitionEntry.ts', 'bench'));
  const words = JSON.stringify(prepare(guide));
  const measure = (url: string, count: number) => medians(session, script, words, url, count);
  await measure(benchUrl({ layout: 'label', controls: 100 }), warmUps);
  const figures: Figure[] = [];
  // Small pages first: a browser that lets go of great ones is busy with that.
  for (const controls of [100, 1000, 5000] as const) {
    for (const layout of layouts) {
      const { scan, plain } = await measure(benchUrl({ layout, controls }), runs[controls]);
      const name = `cold scan, ${layout}, ${controls} controls`;
      figures.push({ name, value: round(scan), unit: 'ms', limit: limits[controls] });
      figures.push({ name: `${name}, over a plain read`, value: round(scan / plain), unit: 'x' });
      if (controls > 100 || layout === 'words') continue;
      const big = await measure(benchUrl({ layout, controls, others: otherNodes }), runs[controls]);
      const more = `cold scan, ${layout}, ${otherNodes} other nodes`;
      figures.push({ name: more, value: round(big.scan - scan), unit: 'ms', limit: 10 });
      figures.push({ name: `${more}, over a plain read`, value: round((big.scan - scan) / big.plain), unit: 'x' });
    }
  }
  return figures;
}

/** Both in turns, so that a machine that slows down slows down both. */
async function medians(
  session: BrowserSession,
  script: string,
  words: string,
  url: string,
  count: number,
): Promise<{ scan: number; plain: number }> {
  const scan: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < count; run += 1) {
    scan.push(await once(session, script, words, url, 'recogniseHere'));
    plain.push(await once(session, script, words, url, 'readLabelsHere'));
  }
  return { scan: quantile(scan, 0.5), plain: quantile(plain, 0.5) };
}

async function once(
  session: BrowserSession,
  script: string,
  words: string,
  url: string,
  what: string,
): Promise<number> {
  const page = await session.newPage(url);
  await page.addScriptTag({ content: script });
  await page.evaluate(`bench.takeWords(${words})`);
  // Nobody's garbage but its own is counted.
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const ms = await page.evaluate(
    `(() => { const t = performance.now(); bench.${what}(); return performance.now() - t; })()`,
  );
  await page.close();
  return Number(ms);
}
