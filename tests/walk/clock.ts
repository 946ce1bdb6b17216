import type { Page } from 'puppeteer-core';
import { readStorage, replaceStorage } from '../browsers/storage.ts';

const dayMilliseconds = 86_400_000;

/**
 * Lets days pass: instead of moving the browser's clock, everything the extension has stored is moved back. `extensionPage`
 * is any page of the extension.
 */
export async function letDaysPass(extensionPage: Page, days: number): Promise<void> {
  const stored = await readStorage(extensionPage);
  await replaceStorage(
    extensionPage,
    Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, earlier(value, days)])),
  );
}

/** The value with every instant in it moved back; days without a time (the meeting) stay. */
function earlier(value: unknown, days: number): unknown {
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(Date.parse(value) - days * dayMilliseconds).toISOString() : value;
  }
  if (Array.isArray(value)) return value.map(item => earlier(item, days));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, earlier(item, days)]));
  }
  return value;
}
