import type { Page } from 'puppeteer-core';

export type StorageArea = 'local' | 'session';

/** Everything in the extension's storage, read by one of its own pages (see `openExtensionPage`). */
export async function readStorage(page: Page, area: StorageArea = 'local'): Promise<Record<string, unknown>> {
  const items = await page.evaluate(`chrome.storage.${area}.get()`);
  return typeof items === 'object' && items !== null ? Object.fromEntries(Object.entries(items)) : {};
}

/** Replaces the whole area: to start empty, or from a state that only an old or broken version leaves behind. */
export async function replaceStorage(page: Page, items: Record<string, unknown>, area: StorageArea = 'local') {
  await page.evaluate(
    `chrome.storage.${area}.clear().then(() => chrome.storage.${area}.set(${JSON.stringify(items)}))`,
  );
}
