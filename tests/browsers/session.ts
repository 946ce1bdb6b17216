import type { Page } from 'puppeteer-core';

/** The two engines the extension is tested in; Edge and Chrome count as `chromium`. */
export type Family = 'chromium' | 'firefox';

export type LaunchOptions = {
  /** Folder of the built extension; without it the browser runs bare, as the control of a comparison. */
  extensionDir?: string;
  /** Port of the local https server that answers for every one of `hosts`. */
  portalsPort: number;
  /** The only host names that exist for this browser, each on port 443. */
  hosts: readonly string[];
  /** Language of the browser's own interface, which the extension follows. */
  language: 'cs' | 'en';
  colourScheme?: 'light' | 'dark';
  headless: boolean;
  /** The internet itself instead of `hosts`, with its certificates checked; Chromium only, and never in a test. */
  realNetwork?: true;
};

/** How a page should look; what is left out goes back to the default. */
export type Look = { colourScheme?: 'light' | 'dark'; forcedColours?: boolean; reducedMotion?: boolean };

/** One running browser with the extension in it; the same for both families, so that a test is written once. */
export type BrowserSession = {
  readonly name: Family;
  /** Product and version as the browser says it, such as `Chrome/156.0.8078.79`. */
  readonly version: string;
  /** Opens a tab in front and, if asked, goes to `url`. Input goes only to the tab in front: see `bringToFront`. */
  newPage(url?: string): Promise<Page>;
  /** `chrome-extension://…/path` or `moz-extension://…/path`. */
  extensionUrl(path: string): string;
  /** Opens a page of the extension as a tab and waits until it is complete. */
  openExtensionPage(path: string): Promise<Page>;
  reloadExtensionPage(page: Page): Promise<void>;
  /** The real toolbar popup over `page`, which must be in front. Firefox does not let a driver into it. */
  openPopup?(page: Page): Promise<Page>;
  /** Is the service worker or the event page alive? */
  backgroundRuns(): Promise<boolean>;
  /** Ends the service worker or the event page, as idle time does; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** A click on a notification, by its event; Chromium only. A worker that was clicked in never starts again: it is the last thing to do. */
  clickNotification?(id: string): Promise<void>;
  /** Installs the same folder again over the running extension, as an update under open pages does. */
  updateExtension(): Promise<void>;
  /** Chromium changes the look of this page, Firefox that of the whole browser. */
  emulate(page: Page, look: Look): Promise<void>;
  /** What anything in this browser tried to reach beyond `hosts`, as `host:port`; nothing of it left the machine. */
  foreignRequests(): string[];
  /** Uncaught errors in the tabs opened here, content scripts included. Firefox keeps silent of the extension's pages. */
  pageErrors(): string[];
  /** Settles when the browser has ended, also when its user closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
};

/** Notes every uncaught error of the page in `errors`. */
export function collectErrors(page: Page, errors: string[]): void {
  page.on('pageerror', error => errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
}

/** Viewport of every page of a headless browser, in CSS px. */
export const viewport = { width: 1280, height: 800 } as const;
