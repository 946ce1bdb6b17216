import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../tests/bench/bundle.ts';
import { ensureBrowsers } from '../tests/browsers/install.ts';
import { launch } from '../tests/browsers/launch.ts';

/**
 * `npm run gallery [-- --out DIR] [--browser firefox]`: draws every panel, guard and hint in both languages, light, dark
 * and in forced colours, and leaves the screenshots with one page that shows them all. For the eyes of whoever has changed a text or the look.
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'gallery-out' }, browser: { type: 'string', default: 'chromium' } },
});
const looks = {
  light: { colourScheme: 'light' },
  dark: { colourScheme: 'dark' },
  forced: { forcedColours: true },
} as const;

const [browser] = ensureBrowsers([values.browser === 'firefox' ? 'firefox' : 'chromium']);
if (!browser?.ok) {
  console.error(browser?.en ?? 'No browser.');
  process.exit(1);
}
await mkdir(values.out, { recursive: true });
const script = await bundle('tests/gallery/entry.ts', 'gallery');
const session = await launch(browser, { portalsPort: 0, hosts: [], language: 'cs', headless: true });
const pictures: string[] = [];
for (const language of ['cs', 'en'] as const) {
  for (const [name, look] of Object.entries(looks)) {
    const page = await session.newPage();
    await session.emulate(page, look);
    await page.setViewport({ width: 1740, height: 1000 });
    await page.setContent(
      '<!doctype html><style>:root { color-scheme: light dark } html { background: Canvas } body { margin: 0 }</style>',
    );
    await page.evaluate(script);
    const drawn = await page.evaluate(`JSON.stringify(gallery.drawAll('${language}'))`);
    const picture = `${language}-${name}.png`;
    await page.screenshot({ path: join(values.out, picture), fullPage: true });
    await page.close();
    pictures.push(picture);
    console.log(`${picture}: ${drawn}`);
  }
}
await session.close();
const shown = pictures.map(picture => `<h1>${picture}</h1><img src="${picture}" alt="${picture}">`);
const index = join(values.out, 'index.html');
await writeFile(index, `<!doctype html><meta charset="utf-8"><title>Gallery</title>${shown.join('\n')}\n`);
console.log(index);
