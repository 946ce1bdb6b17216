import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserSession, Look } from './session.ts';

/** The looks in which every face of the extension is looked at, by the name that the file gets. */
export const looks: Readonly<Record<string, Look>> = {
  light: { colourScheme: 'light' },
  dark: { colourScheme: 'dark' },
  'forced-light': { colourScheme: 'light', forcedColours: true },
  'forced-dark': { colourScheme: 'dark', forcedColours: true },
};

export type Shot = { page: Page; dir: string; name: string; fullPage?: boolean };

/** Writes `<dir>/<name>.png` and returns its path. The page must be in front. */
export async function screenshot({ page, dir, name, fullPage = false }: Shot): Promise<string> {
  await mkdir(dir, { recursive: true });
  const path = join(dir, `${name}.png`);
  await page.screenshot({ path: `${dir}/${name}.png`, fullPage });
  return path;
}

/** Writes `<dir>/<name>-<look>.png` in each look, leaves the page in the session's own look, returns the paths. */
export async function screenshotInLooks(session: BrowserSession, shot: Shot, wanted = looks): Promise<string[]> {
  const paths: string[] = [];
  for (const [lookName, look] of Object.entries(wanted)) {
    await session.emulate(shot.page, look);
    await settle(shot.page);
    paths.push(await screenshot({ ...shot, name: `${shot.name}-${lookName}` }));
  }
  await session.emulate(shot.page, {});
  return paths;
}

/** Two frames: one for the new style, one for what it moves. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
