/** `node scripts/bench.ts [part…]` measures the named parts, or all of them; `bench.json` has what was measured last. */
import { mkdir, writeFile } from 'node:fs/promises';
import { coldScan } from '../tests/bench/coldScan.ts';
import { type Figure, withinLimit } from '../tests/bench/figure.ts';
import { focusHint } from '../tests/bench/focusHint.ts';
import { keystroke } from '../tests/bench/keystroke.ts';
import { overlayMount } from '../tests/bench/overlayMount.ts';
import { benchPage } from '../tests/bench/pages.ts';
import { popupStart, withBarePopup } from '../tests/bench/popupStart.ts';
import { registerCheck } from '../tests/bench/registerCheck.ts';
import { registers } from '../tests/bench/registers.ts';
import { scrolling } from '../tests/bench/scrolling.ts';
import { storm } from '../tests/bench/storm.ts';
import { withOptionalHosts } from '../tests/browsers/granted.ts';
import { ensureBrowsers } from '../tests/browsers/install.ts';
import { launch } from '../tests/browsers/launch.ts';
import type { BrowserSession } from '../tests/browsers/session.ts';
import { allHosts } from '../tests/portals/addresses.ts';
import { startPortals } from '../tests/portals/server.ts';
import { build } from './demo/build.ts';
import { sizeFigures } from './sizes.ts';

const parts: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  sizes: () => sizeFigures(extensionDir),
  scan: () => inBrowser(coldScan),
  keystroke: () => inBrowser(keystroke, extensionDir),
  overlay: async () => [
    ...(await inBrowser(overlayMount)),
    ...(await inBrowser(focusHint, await build('chromium', true))),
    ...(await inBrowser(scrolling, extensionDir)),
  ],
  storm: () => inBrowser(storm, extensionDir),
  popup: async () => {
    const { dir, remove } = await withBarePopup(extensionDir);
    return inBrowser(popupStart, dir).finally(remove);
  },
  registers: async () => [
    ...(await inBrowser(registers)),
    ...(await inBrowser(registerCheck, withOptionalHosts(extensionDir))),
  ],
};

const out = 'bench-out';
const asked = process.argv.slice(2);
const unknown = asked.filter(name => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const [browser] = ensureBrowsers(['chromium']);
if (!browser?.ok) {
  console.error(browser?.en ?? 'No browser.');
  process.exit(1);
}

const extensionDir = await build('chromium', false);
const portals = await startPortals({ before: benchPage });
let version = '';
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure()));
}
await portals.close();

for (const figure of figures) {
  const limit = figure.limit === undefined ? '' : `  (limit ${figure.limit})`;
  console.log(`${withinLimit(figure) ? ' ' : '!'} ${figure.name}: ${figure.value} ${figure.unit}${limit}`);
}
await mkdir(out, { recursive: true });
await writeFile(`${out}/bench.json`, `${JSON.stringify({ browser: version, figures }, null, 2)}\n`);

/** Measures in a browser of its own, without the extension where there is no `dir`. */
async function inBrowser(measure: (session: BrowserSession) => Promise<Figure[]>, dir?: string): Promise<Figure[]> {
  if (!browser?.ok) return [];
  const options = { portalsPort: portals.port, hosts: allHosts, language: 'cs', headless: true } as const;
  const session = await launch(browser, { ...options, ...(dir ? { extensionDir: dir } : {}) });
  version = session.version;
  try {
    return await measure(session);
  } finally {
    await session.close();
  }
}
