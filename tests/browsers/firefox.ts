import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { openInside } from './firefox-inside.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { type BrowserSession, collectErrors, type LaunchOptions, type Look, viewport } from './session.ts';
import { closeWelcome } from './welcome.ts';

/** Starts Firefox at `executablePath`. Throws when the browser does not start. */
export async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<BrowserSession> {
  await using started = new AsyncDisposableStack();
  const gateway = await openGateway(options.hosts, options.portalsPort);
  started.defer(() => gateway.close());
  const home = mkdtempSync(join(tmpdir(), 'pruvodce-firefox-'));
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  // An interrupted test run ends without closing its sessions.
  process.once('exit', removeHome);
  started.defer(() => {
    process.off('exit', removeHome);
    removeHome();
  });
  const identity = options.extensionDir ? { geckoId: readGeckoId(options.extensionDir), uuid: randomUUID() } : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    defaultViewport: options.headless ? viewport : null,
    acceptInsecureCerts: true,
    // Without it moz-extension:// pages are closed to the driver.
    args: ['--remote-allow-system-access'],
    // The last one makes Firefox obey `services.settings.server`, without which it calls home at each start.
    env: { ...process.env, HOME: home, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(options, gateway.port, identity),
  });
  started.defer(() => browser.close());
  const closed = new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
  const session = await openSession(browser, gateway, options, identity);
  const running = started.move();
  return { ...session, closed, close: () => running.disposeAsync() };
}

/** Firefox knows an extension by its gecko id and shows its pages under a uuid, which we choose to know the address. */
type Identity = { geckoId: string; uuid: string };

async function openSession(
  browser: Browser,
  gateway: Gateway,
  options: LaunchOptions,
  identity: Identity | null,
): Promise<Omit<BrowserSession, 'closed' | 'close'>> {
  const inside = await openInside(browser);
  const install = async () => {
    if (options.extensionDir) await browser.installExtension(options.extensionDir);
  };
  await install();
  if (identity !== null) await closeWelcome(inside.closeTab);
  const extensionUrl = (path: string) => {
    if (identity === null) throw new Error('This browser was launched without the extension');
    return `moz-extension://${identity.uuid}/${path}`;
  };
  const errors: string[] = [];
  const newPage = async (url?: string) => {
    const page = await browser.newPage();
    collectErrors(page, errors);
    if (url) await page.goto(url);
    return page;
  };
  return {
    name: 'firefox',
    version: await browser.version(),
    newPage,
    extensionUrl,
    openExtensionPage: async path => {
      const page = await newPage();
      const url = extensionUrl(path);
      // Firefox reports no load event of a moz-extension:// page, so waiting for one would not end.
      await page.goto(url, { waitUntil: [] });
      await page.waitForFunction(
        start => location.href.startsWith(start) && document.readyState === 'complete',
        {},
        url,
      );
      return page;
    },
    reloadExtensionPage: async page => {
      await page.evaluate(() => {
        document.documentElement.dataset.old = '';
        location.reload();
      });
      await page.waitForFunction(
        () => !('old' in document.documentElement.dataset) && document.readyState === 'complete',
      );
    },
    backgroundRuns: async () => identity !== null && (await inside.backgroundRuns(identity.geckoId)),
    stopBackground: async () => {
      if (identity !== null) await inside.stopBackground(identity.geckoId);
    },
    updateExtension: install,
    emulate: async (page, look) => {
      const whole: Look = { ...(options.colourScheme ? { colourScheme: options.colourScheme } : {}), ...look };
      await inside.emulate(whole);
      await page.waitForFunction(hasLook, { polling: 20, timeout: 5000 }, whole);
    },
    pageErrors: () => [...errors],
    foreignRequests: () => [...gateway.refused],
  };
}

/** Runs in the page: Firefox tells a page of a changed preference a moment later. */
function hasLook({ colourScheme, forcedColours, reducedMotion }: Look): boolean {
  return (
    matchMedia('(prefers-color-scheme: dark)').matches === (colourScheme === 'dark') &&
    matchMedia('(forced-colors: active)').matches === (forcedColours === true) &&
    matchMedia('(prefers-reduced-motion: reduce)').matches === (reducedMotion === true)
  );
}

function preferences(options: LaunchOptions, gatewayPort: number, identity: Identity | null): Record<string, unknown> {
  return {
    ...(identity ? { 'extensions.webextensions.uuids': JSON.stringify({ [identity.geckoId]: identity.uuid }) } : {}),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': gatewayPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': gatewayPort,
    'network.proxy.allow_hijacking_localhost': true,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'intl.locale.requested': options.language === 'cs' ? 'cs' : 'en-US',
    'layout.css.prefers-color-scheme.content-override': options.colourScheme === 'dark' ? 0 : 1,
    // A permission is granted by the click that asks for it; the browser's own question cannot be clicked by a driver.
    'extensions.webextOptionalPermissionPrompts': false,
    // Notifications stay where `notifications.getAll()` sees them.
    'alerts.useSystemBackend': false,
  };
}

function readGeckoId(extensionDir: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir}/manifest.json has no gecko id, by which Firefox knows the extension`);
  return id;
}
