import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/session.ts';
import { lastInIndex } from '../portals/registers/sovmIndex.ts';
import { detailAddress } from '../portals/registers/sovmRecord.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './figure.ts';
import { type HeapGrowth, heapGrowth } from './heapGrowth.ts';
import { benchHost, benchUrl } from './pages.ts';
import { quantile, round } from './statistics.ts';

const runs = 9;
const indexAddress = `https://${benchHost}/spravadat/ovm/datafile.do?format=xml&service=seznamovm`;

type Pass = 'ownPass' | 'plainPass' | 'transferOnly';

/**
 * A pass over the index of SOVM in its full size, fetched from the local server, for the municipality that stands last in it.
 * Against the browser's own parser over the whole text, and against the mere transfer, in turns; each run has a
 * fresh page. `session` has no extension in it.
 */
export async function registers(session: BrowserSession): Promise<Figure[]> {
  const script = await bundle('tests/bench/registersEntry.ts', 'bench');
  const inPage = async <Result>(measure: (page: Page) => Promise<Result>): Promise<Result> => {
    const page = await session.newPage(benchUrl({ layout: 'label', controls: 0, elsewhere: true }));
    await page.addScriptTag({ content: script });
    const result = await measure(page);
    await page.close();
    return result;
  };
  const times = { ownPass: [] as number[], plainPass: [] as number[], transferOnly: [] as number[] };
  const growths: HeapGrowth[] = [];
  // The first one makes the index in the server.
  await inPage(page => timed(page, 'transferOnly'));
  for (let run = 0; run < runs; run += 1) {
    for (const pass of ['ownPass', 'plainPass', 'transferOnly'] as const)
      times[pass].push(await inPage(page => timed(page, pass)));
    growths.push(await inPage(page => heapGrowth(page, () => timed(page, 'ownPass'))));
  }
  const plainGrowth = await inPage(page => heapGrowth(page, () => timed(page, 'plainPass')));
  const [streamed, plain, transfer] = [times.ownPass, times.plainPass, times.transferOnly].map(all =>
    quantile(all, 0.5),
  );
  const worst = (which: keyof HeapGrowth) => round(Math.max(...growths.map(growth => growth[which])));
  if (streamed === undefined || plain === undefined || transfer === undefined) return [];
  return [
    { name: 'index pass with its transfer, p50', value: round(streamed), unit: 'ms', limit: 1500 },
    { name: 'index pass: growth of the script heap, worst', value: worst('script'), unit: 'MB', limit: 16 },
    { name: 'index pass: growth with all buffers and texts, worst', value: worst('all'), unit: 'MB', limit: 16 },
    { name: 'index pass by DOMParser: growth with all buffers and texts', value: round(plainGrowth.all), unit: 'MB' },
    { name: 'index pass, over DOMParser', value: round(streamed / plain), unit: 'x' },
    { name: 'index pass, over the mere transfer', value: round(streamed / transfer), unit: 'x' },
  ];
}

/** How long a pass took, in ms. Throws when it did not lead to the municipality. */
async function timed(page: Page, pass: Pass): Promise<number> {
  const { ico, code, key } = lastInIndex();
  const [ms, found] = await page.evaluate(
    async (name, ...given) => {
      const run: unknown = Reflect.get(Reflect.get(window, 'bench'), name);
      if (typeof run !== 'function') throw new Error(`No ${name}`);
      const start = performance.now();
      const result: unknown = await run(...given);
      return [performance.now() - start, String(result)] as const;
    },
    pass,
    indexAddress,
    ico,
    code,
  );
  if (pass !== 'transferOnly' && found !== detailAddress(key)) throw new Error(`${pass} found „${found}“`);
  return ms;
}
