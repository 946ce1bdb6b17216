import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import { type FoundBrowser, findBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserSession, Family, LaunchOptions } from './session.ts';

/** Starts a browser that `findBrowser` found. Throws when it does not start. */
export function launch(browser: FoundBrowser, options: LaunchOptions): Promise<BrowserSession> {
  return browser.family === 'chromium' ? launchChromium(browser.path, options) : launchFirefox(browser.path, options);
}

/** The family that PRUVODCE_BROWSER asks this test run to use; Chromium unless told. */
export const testedFamily: Family = process.env.PRUVODCE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Where `wxt build --mode e2e` leaves the extension for that family. */
export function testBuildOf(family: Family): string {
  return resolve(import.meta.dirname, '../../.output', family === 'chromium' ? 'chrome-mv3-e2e' : 'firefox-mv3-e2e');
}

/** Starts the tested browser, headless and in Czech unless told, with the test build in it. Throws when there is none. */
export function launchTested(
  options: Pick<LaunchOptions, 'portalsPort' | 'hosts'> & Partial<LaunchOptions>,
): Promise<BrowserSession> {
  const browser = findBrowser(testedFamily);
  if (!browser.ok) throw new Error(browser.en);
  return launch(browser, { extensionDir: testBuildOf(testedFamily), language: 'cs', headless: true, ...options });
}
