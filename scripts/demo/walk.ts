import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundBrowser } from '../../tests/browsers/find.ts';
import { launch } from '../../tests/browsers/launch.ts';
import { screenshot } from '../../tests/browsers/screenshot.ts';
import { allHosts } from '../../tests/portals/addresses.ts';
import type { Dialect } from '../../tests/portals/dialects/model.ts';
import { startPortals } from '../../tests/portals/server.ts';
import { type Sight, Walk } from '../../tests/walk/walk.ts';

export interface WalkOptions {
  browser: FoundBrowser;
  extensionDir: string;
  dialect: Dialect;
  out: string;
  colourScheme: 'light' | 'dark';
}

/**
 * Walks the path alone and leaves numbered screenshots, the record as PDF and `walk.json` in `out`. Returns the exit code:
 * 1 when something on the way did not appear; what was seen until then is kept.
 */
export async function walkDemo({ browser, extensionDir, dialect, out, colourScheme }: WalkOptions): Promise<number> {
  await mkdir(out, { recursive: true });
  const portals = await startPortals({ dialect });
  const hosts = allHosts.filter(host => host !== 'localhost');
  const session = await launch(browser, {
    extensionDir,
    portalsPort: portals.port,
    hosts,
    language: 'cs',
    colourScheme,
    headless: true,
  });
  const sights: (Sight & { state: 'ok' })[] = [];
  const walk = new Walk(session, portals, dialect, async (sight, page) => {
    sights.push({ ...sight, state: 'ok' });
    const number = String(sights.length).padStart(2, '0');
    // A hint is judged when the typing pauses.
    await new Promise(resolve => setTimeout(resolve, 350));
    await screenshot({ page, dir: out, name: `${number}-${sight.name}` });
    console.log(`${number} ${sight.name} (${sight.ms} ms)`);
  });
  let problem: string | null = null;
  try {
    const { record } = await walk.all();
    await record.pdf({ path: join(out, 'record.pdf'), format: 'A4', printBackground: true });
  } catch (error) {
    problem = String(error);
    console.error(`The walk stopped after ${sights.at(-1)?.name ?? 'the start'}: ${problem}`);
  } finally {
    const report = { browser: session.version, dialect, colourScheme, steps: sights, problem };
    await writeFile(join(out, 'walk.json'), `${JSON.stringify(report, null, 2)}\n`);
    await session.close();
    await portals.close();
  }
  return problem ? 1 : 0;
}
