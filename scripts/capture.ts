import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { bundle } from '../tests/bench/bundle.ts';
import type { FoundBrowser } from '../tests/browsers/find.ts';
import { ensureBrowsers } from '../tests/browsers/install.ts';
import { launch } from '../tests/browsers/launch.ts';
import { document as answer } from '../tests/portals/answer.ts';
import { startPortals } from '../tests/portals/server.ts';

/**
 * `npm run capture -- URL|FILE.html [--out FILE]`: turns a page into a fixture for recognition, without names, numbers and
 * values. An address is opened in a window, for the contributor to log in and press Enter here when the page is ready; a
 * file is shown without a window and without a network, at the address in its `data-url` or at that of SOVM.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'capture.html' } },
});
const asked = positionals[0] ?? fail('Which page? npm run capture -- URL|FILE.html [--out FILE]');
const browser = installed();

const fixture = existsSync(asked) ? await ofFile(asked) : await ofAddress(asked);
await writeFile(values.out, fixture);
console.log(`${values.out} is written. Read it before you give it away, then fill in data-page and data-field.`);

function installed(): FoundBrowser {
  const [browser] = ensureBrowsers(['chromium']);
  return browser?.ok ? browser : fail(browser?.en ?? 'No browser.');
}

async function ofFile(file: string): Promise<string> {
  const body = await readFile(file);
  const told = /\sdata-url="([^"]*)"/.exec(body.toString('latin1'))?.[1]?.replaceAll('&amp;', '&');
  const url = new URL(told ?? 'https://www.czechpoint.cz/spravadat/');
  const shown = { ...answer('', { 'content-type': 'text/html' }), body };
  const portals = await startPortals({
    before: ({ host, path }) => (host === url.hostname && path === url.pathname + url.search ? shown : null),
  });
  const options = { portalsPort: portals.port, hosts: [url.hostname], language: 'cs', headless: true } as const;
  const session = await launch(browser, options);
  try {
    return await captured(await session.newPage(url.href));
  } finally {
    await session.close();
    await portals.close();
  }
}

async function ofAddress(address: string): Promise<string> {
  if (!URL.canParse(address)) fail(`${address} is neither a file nor an address.`);
  const session = await launch(browser, {
    realNetwork: true,
    portalsPort: 0,
    hosts: [],
    language: 'cs',
    headless: false,
  });
  try {
    const page = await session.newPage(address);
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    await terminal.question('Log in, go to the page, and press Enter here. Nothing but the fixture is kept. ');
    terminal.close();
    return await captured(page);
  } finally {
    await session.close();
  }
}

async function captured(page: Page): Promise<string> {
  await page.evaluate(await bundle('scripts/capture/entry.ts', 'capture'));
  return String(await page.evaluate('capture.captureHere()'));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
