import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { type Gateway, openGateway } from './gateway.ts';
import { type BrowserSession, collectErrors, type LaunchOptions, type Look, viewport } from './session.ts';
import { closeWelcome } from './welcome.ts';

/** The browser's own services, which its switches do not silence altogether; not a request of a page or extension. */
const ownTraffic = new Set([
  'accounts.google.com:443',
  'clients2.google.com:80',
  'content-autofill.googleapis.com:443',
  'edgedl.me.gvt1.com:443',
  'optimizationguide-pa.googleapis.com:443',
  'redirector.gvt1.com:443',
  'safebrowsing.googleapis.com:443',
  'update.googleapis.com:443',
  'update.googleapis.com:80',
]);

/** Starts Chromium, Chrome for Testing, Chrome or Edge at `executablePath`. Throws when the browser does not start. */
export async function launchChromium(executablePath: string, options: LaunchOptions): Promise<BrowserSession> {
  await using started = new AsyncDisposableStack();
  const gateway = await openGateway(options.hosts, options.portalsPort);
  started.defer(() => gateway.close());
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    defaultViewport: options.headless ? viewport : null,
    // Branded Chrome and Edge from 137 load an unpacked extension only over a pipe.
    pipe: true,
    enableExtensions: true,
    args: switches(options, gateway.port),
    env: { ...process.env, LANGUAGE: options.language },
  });
  started.defer(() => browser.close());
  const closed = new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
  const session = await openSession(browser, gateway, options);
  const running = started.move();
  return { ...session, closed, close: () => running.disposeAsync() };
}

async function openSession(
  browser: Browser,
  gateway: Gateway,
  options: LaunchOptions,
): Promise<Omit<BrowserSession, 'closed' | 'close'>> {
  const cdp = await browser.target().createCDPSession();
  const install = () => (options.extensionDir ? browser.installExtension(options.extensionDir) : undefined);
  const id = await install();
  if (id !== undefined) await closeWelcome(ending => closePage(browser, ending));
  const extensionUrl = (path: string) => {
    if (id === undefined) throw new Error('This browser was launched without the extension');
    return `chrome-extension://${id}/${path}`;
  };
  const workers = async () => (id === undefined ? [] : extensionWorkers(cdp, extensionUrl('')));
  const defaults: Look = options.colourScheme ? { colourScheme: options.colourScheme } : {};

  const errors: string[] = [];
  const newPage = async (url?: string) => {
    const page = await browser.newPage();
    collectErrors(page, errors);
    await emulate(page, defaults);
    if (url) await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    version: await browser.version(),
    newPage,
    extensionUrl,
    openExtensionPage: path => newPage(extensionUrl(path)),
    reloadExtensionPage: async page => {
      await page.reload();
    },
    openPopup: async page => {
      const before = new Set(browser.targets());
      await triggerAction(cdp, extensionUrl(''), page.url());
      const isPopup = (target: Target) => !before.has(target) && target.url().startsWith(extensionUrl(''));
      return (await browser.waitForTarget(isPopup, { timeout: 5000 })).asPage();
    },
    backgroundRuns: async () => (await workers()).length > 0,
    stopBackground: async () => {
      // `browser.extensions()` and its workers would do too, but a worker once attached that way never starts again.
      for (const targetId of await workers()) await cdp.send('Target.closeTarget', { targetId });
      for (let tries = 0; tries < 50 && (await workers()).length > 0; tries++) await pause(20);
    },
    clickNotification: async id => {
      const isWorker = (target: Target) =>
        target.type() === 'service_worker' && target.url().startsWith(extensionUrl(''));
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      await worker?.evaluate(`void chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
    },
    updateExtension: async () => {
      await install();
    },
    emulate: (page, look) => emulate(page, { ...defaults, ...look }),
    pageErrors: () => [...errors],
    foreignRequests: () => gateway.refused.filter(target => !ownTraffic.has(target)),
  };
}

function switches(options: LaunchOptions, gatewayPort: number): string[] {
  return [
    ...(options.realNetwork ? [] : behindGateway(gatewayPort)),
    '--enable-unsafe-extension-debugging',
    '--disable-component-update',
    '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
    `--lang=${options.language}`,
    '--no-default-browser-check',
    ...(options.headless ? [] : ['--test-type', '--window-size=1280,900']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function behindGateway(port: number): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    // The portals' certificate is made at start; the service worker must accept it too, not pages alone.
    '--ignore-certificate-errors',
  ];
}

async function closePage(browser: Browser, ending: string): Promise<boolean> {
  const page = (await browser.pages()).find(candidate => candidate.url().endsWith(ending));
  await page?.close();
  return page !== undefined;
}

async function emulate(page: Page, look: Look): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.colourScheme ?? 'light' },
    { name: 'forced-colors', value: look.forcedColours ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: look.reducedMotion ? 'reduce' : 'no-preference' },
  ]);
}

async function extensionWorkers(cdp: CDPSession, origin: string): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.flatMap(target =>
    target.type === 'service_worker' && target.url.startsWith(origin) ? [target.targetId] : [],
  );
}

async function triggerAction(cdp: CDPSession, extensionOrigin: string, pageUrl: string): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(target => target.type === 'tab' && target.url === pageUrl);
  if (!tab) throw new Error(`No tab shows ${pageUrl}`);
  await cdp.send('Extensions.triggerAction', { id: new URL(extensionOrigin).hostname, targetId: tab.targetId });
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
