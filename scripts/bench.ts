import { mkdir, writeFile } from 'node:fs/promises';
import { coldScan } from '../tests/bench/coldScan.ts';
import { type Figure, withinLimit } from '../tests/bench/figure.ts';
import { keystroke } from '../tests/bench/keystroke.ts';
import { benchHost, benchPage } from '../tests/bench/pages.ts';
import { storm } from '../tests/bench/storm.ts';
import { ensureBrowsers } from '../tests/browsers/install.ts';
import { launch } from '../tests/browsers/launch.ts';
import { startPortals } from '../tests/portals/server.ts';
import { build } from './demo/build.ts';
import { sizeFigures } from './sizes.ts';

const out = 'bench-out';
const [browser] = ensureBrowsers(['chromium']);
if (!browser?.ok) {
  console.error(browser?.en ?? 'No browser.');
  process.exit(1);
}

const extensionDir = await build('chromium', false);
const portals = await startPortals({ before: benchPage });
const options = { portalsPort: portals.port, hosts: [benchHost], language: 'cs', headless: true } as const;
const bare = await launch(browser, options);
const extended = await launch(browser, { ...options, extensionDir });

const figures: Figure[] = [
  ...sizeFigures(extensionDir),
  ...(await coldScan(bare)),
  ...(await keystroke(extended)),
  ...(await storm(extended)),
];

await Promise.all([bare.close(), extended.close()]);
await portals.close();

for (const figure of figures) {
  const limit = figure.limit === undefined ? '' : `  (limit ${figure.limit})`;
  console.log(`${withinLimit(figure) ? ' ' : '!'} ${figure.name}: ${figure.value} ${figure.unit}${limit}`);
}
await mkdir(out, { recursive: true });
await writeFile(`${out}/bench.json`, `${JSON.stringify({ browser: bare.version, figures }, null, 2)}\n`);
