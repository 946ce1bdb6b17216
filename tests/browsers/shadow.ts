import type { ElementHandle, Page } from 'puppeteer-core';

/** The one element that the extension adds to a portal page; its shadow root is open in the test build. */
export const overlayHost = 'povolebni-pruvodce';

/** `host`: whose shadow root is searched. `timeout`: how long to wait, ms. */
export type ShadowOptions = { host?: string; timeout?: number };

/** Puppeteer's selector of `selector` inside the shadow root of `host`, for `page.click` and its like. */
export function shadowSelector(selector: string, host = overlayHost): string {
  return `${host} >>> ${selector}`;
}

/** Waits until `selector` is visible in the shadow root. Throws when it does not appear in time. */
export async function inShadow(page: Page, selector: string, options: ShadowOptions = {}): Promise<ElementHandle> {
  const { host, timeout = 5000 } = options;
  const element = await page.waitForSelector(shadowSelector(selector, host), { visible: true, timeout });
  if (!element) throw new Error(`${selector} did not appear`);
  return element;
}

/** Waits until nothing visible matches `selector` in the shadow root. Throws when it does not go in time. */
export async function goneFromShadow(page: Page, selector: string, options: ShadowOptions = {}): Promise<void> {
  const { host, timeout = 5000 } = options;
  await page.waitForSelector(shadowSelector(selector, host), { hidden: true, timeout });
}

/** Text of the element as it is drawn, with nonbreaking spaces kept and the rest collapsed; waits as `inShadow` does. */
export async function textInShadow(page: Page, selector: string, options: ShadowOptions = {}): Promise<string> {
  const element = await inShadow(page, selector, options);
  const text = await element.evaluate(node =>
    node instanceof HTMLElement ? node.innerText : (node.textContent ?? ''),
  );
  return text.replace(/[ \t\n]+/g, ' ').trim();
}
