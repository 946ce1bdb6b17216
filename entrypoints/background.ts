import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { contentMatches } from '../src/guide/portals.ts';
import styles from '../src/overlay/overlay.css?inline';
import { Store } from '../src/store/index.ts';
import { tabToCheck } from '../src/worker/pageCheck.ts';
import { badgeText } from '../src/worker/pageContext.ts';
import { Session } from '../src/worker/session.ts';
import { handle, type Sender, type WorkerParts } from '../src/worker/worker.ts';

export default defineBackground(() => {
  const parts: WorkerParts = {
    store: new Store(browser.storage.local),
    session: new Session(browser.storage.session),
    now: () => new Date(),
    styles,
    uiLanguage: /^(cs|sk)\b/.test(browser.i18n.getUILanguage()) ? 'cs' : 'en',
    loadHelp: runInFrame('/help.js'),
    loadPlaces: runInFrame('/places.js'),
    checkTab,
    pointInTab,
    version: `${browser.runtime.getManifest().version}, ${navigator.userAgent}`,
    changed: state => {
      void showBadge(badgeText(state, new Date()));
      void parts.session.rememberState(state);
    },
  };

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return handle(message, senderOf(sender), parts);
  });

  browser.commands.onCommand.addListener(async command => {
    const tabId = command === 'list-hints' ? await portalTab() : undefined;
    if (tabId !== undefined) await runInTab(tabId, '/listHints.js');
  });

  const refreshBadge = () => parts.store.read().then(result => result.ok && parts.changed(result.state));
  browser.runtime.onStartup.addListener(refreshBadge);
  browser.runtime.onInstalled.addListener(refreshBadge);
});

async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1d4f91' });
  await browser.action.setBadgeText({ text });
}

/** Without an open portal nobody answers. */
async function checkTab(): Promise<readonly unknown[]> {
  const tabId = await portalTab();
  return tabId === undefined ? [] : runInTab(tabId, '/selfCheck.js');
}

async function pointInTab(): Promise<readonly unknown[]> {
  const tabId = await portalTab();
  if (tabId === undefined) return [];
  const results = await runInTab(tabId, '/pointing.js');
  // The popup may stand in a tab of its own.
  if (results.includes(true)) await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  return results;
}

async function portalTab(): Promise<number | undefined> {
  return tabToCheck(await browser.tabs.query({ url: contentMatches() }));
}

/** What each frame answers; nothing where there is no access. */
async function runInTab(
  tabId: number,
  file: '/selfCheck.js' | '/pointing.js' | '/listHints.js',
): Promise<readonly unknown[]> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, files: [file] }).catch(() => []);
  return results.map(({ result }) => result);
}

/** Without access to the host there is no help; the page's panel works all the same. */
function runInFrame(file: '/help.js' | '/places.js') {
  return async (tabId: number, frameId: number): Promise<void> => {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [file] }).catch(() => undefined);
  };
}

function senderOf(sender: MessageSender): Sender {
  const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return own ? { from: 'extension' } : { from: 'portal', tabId: sender.tab?.id ?? -1, frameId: sender.frameId ?? 0 };
}

interface MessageSender {
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}
