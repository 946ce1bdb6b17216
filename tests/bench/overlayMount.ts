import { compileAtOnce } from '../../scripts/compileAtOnce.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { bundle } from './bundle.ts';
import type { Figure } from './figure.ts';
import { benchUrl } from './pages.ts';
import { quantile, round } from './statistics.ts';

const runs = 15;
const limit = 8;

/**
 * From the decision to draw the panel until it stands at its place with all styles and layout done: a fresh page of 100
 * controls and a fresh script for every run, the texts at hand as after the worker's answer. Against one bare `div` that is
 * added and laid out in the same way. `session` has no extension in it.
 */
export async function overlayMount(session: BrowserSession): Promise<Figure[]> {
  const script = compileAtOnce + (await bundle('tests/bench/mountEntry.ts', 'bench'));
  const mounted: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    mounted.push(await once(session, script, 'bench.mount()'));
    bare.push(await once(session, script, "document.body.append(document.createElement('div'))"));
  }
  const [withIt, without] = [quantile(mounted, 0.5), quantile(bare, 0.5)];
  return [
    { name: 'overlay mount with layout, p50', value: round(withIt), unit: 'ms', limit },
    { name: 'a bare div with layout, p50', value: round(without), unit: 'ms' },
  ];
}

async function once(session: BrowserSession, script: string, act: string): Promise<number> {
  const page = await session.newPage(benchUrl({ layout: 'label', controls: 100 }));
  await page.addScriptTag({ content: script });
  const ms = await page.evaluate(`(() => {
    document.body.getBoundingClientRect();
    const start = performance.now();
    ${act};
    document.body.getBoundingClientRect();
    return performance.now() - start;
  })()`);
  await page.close();
  return Number(ms);
}
