import { compileAtOnce } from '../../scripts/compileAtOnce.ts';
import { guide } from '../../src/guide/index.ts';
import { prepare } from '../../src/recognition/index.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './figure.ts';
import { benchUrl } from './pages.ts';
import { quantile, round } from './statistics.ts';

const runs = 15;

/**
 * Recognition of a page seen for the first time: a fresh page and a fresh script for every run, words that came as data,
 * and the plain read of all labels of the same page as the limit to compare with. `session` has no extension in it.
 */
export async function coldScan(session: BrowserSession): Promise<Figure[]> {
  const script = compileAtOnce + (await bundle('tests/bench/recognitionEntry.ts', 'bench'));
  const words = JSON.stringify(prepare(guide));
  const figures: Figure[] = [];
  for (const layout of ['label', 'table'] as const) {
    for (const controls of [100, 1000, 5000]) {
      const scan: number[] = [];
      const plain: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        scan.push(await once(session, script, words, benchUrl(layout, controls), 'recogniseHere'));
        plain.push(await once(session, script, words, benchUrl(layout, controls), 'readLabelsHere'));
      }
      const name = `cold scan, ${layout}, ${controls} controls`;
      const limit = controls === 100 ? { limit: 8 } : {};
      figures.push({ name, value: round(quantile(scan, 0.5)), unit: 'ms', ...limit });
      figures.push({
        name: `${name}, over a plain read`,
        value: round(quantile(scan, 0.5) / quantile(plain, 0.5)),
        unit: 'x',
      });
    }
  }
  return figures;
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
