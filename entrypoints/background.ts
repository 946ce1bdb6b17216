import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { contentMatches } from '../src/guide/portals.ts';
import { registers } from '../src/guide/registers.ts';
import { progressKey } from '../src/messages/progress.ts';
import styles from '../src/overlay/overlay.css?inline';
import { Store } from '../src/store/index.ts';
import { nextAlarm } from '../src/worker/alarm.ts';
import { type Badge, badgeOf } from '../src/worker/badge.ts';
import { checkDaily } from '../src/worker/checkDaily.ts';
import { tabToCheck } from '../src/worker/pageCheck.ts';
import type { Registers } from '../src/worker/registers.ts';
import { remind } from '../src/worker/reminders/remind.ts';
import type { Notification } from '../src/worker/reminders/words.ts';
import { Session } from '../src/worker/session.ts';
import { verifyWanted } from '../src/worker/verify.ts';
import { handle, type Sender, type WorkerParts } from '../src/worker/worker.ts';

const alarm = 'reminders';
/** Notifications have it as the beginning of their id; after it comes that of their case. */
const reminder = 'reminder:';

export default defineBackground(() => {
  const uiLanguage = /^(cs|sk)\b/.test(browser.i18n.getUILanguage()) ? 'cs' : 'en';
  const parts: WorkerParts = {
    store: new Store(browser.storage.local, browser.storage.managed),
    session: new Session(browser.storage.session),
    now: () => new Date(),
    styles,
    uiLanguage,
    loadHelp: runInFrame('/help.js'),
    loadPlaces: runInFrame('/places.js'),
    checkTab,
    pointInTab,
    registers: registersOf(),
    version: `${browser.runtime.getManifest().version}, ${navigator.userAgent}`,
    changed(state) {
      const now = new Date();
      void showBadge(badgeOf(state, uiLanguage, now));
      void wakeAt(nextAlarm(state, now));
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

  // What is due is remembered by its day, not by an alarm: browsers drop alarms on an update, and Firefox at its end.
  const wake = async () => {
    await remind({ ...parts, notify });
    await checkDaily({ ...parts, notify });
  };
  void browser.alarms.get(alarm).then(known => (known ? undefined : wake()));
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await wake();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.alarms.onAlarm.addListener(wake);
  // The popup may have closed under the browser's question.
  browser.permissions.onAdded.addListener(() => void verifyWanted(parts));
  // A pass that was under way died with the worker before this one.
  parts.registers.progress(null);
  browser.notifications.onClicked.addListener(id => openCaseOf(id, parts));
});

async function showBadge({ text, title, isOverdue }: Badge): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: isOverdue ? '#a3261a' : '#1d4f91' });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}

async function wakeAt(when: Date | null): Promise<void> {
  if (when) browser.alarms.create(alarm, { when: when.getTime() });
  else await browser.alarms.clear(alarm);
}

/** Where the system shows no notifications, the badge has to do. */
async function notify({ title, message, caseId }: Notification): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  const shown = { type: 'basic', iconUrl, title, message } as const;
  await browser.notifications.create(reminder + (caseId ?? ''), shown).catch(() => '');
}

async function openCaseOf(id: string, parts: WorkerParts): Promise<void> {
  if (!id.startsWith(reminder)) return;
  await browser.notifications.clear(id);
  const caseId = id.slice(reminder.length);
  if (caseId) await handle({ kind: 'selectCase', caseId }, { from: 'extension' }, parts);
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
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
  return own
    ? { from: 'extension' }
    : { from: 'portal', tabId: sender.tab?.id ?? -1, frameId: sender.frameId ?? 0, url: sender.url ?? '' };
}

/** The one place from which anything is sent: to the public registers, and only there (the policy in wxt.config.ts). */
function registersOf(): Registers {
  let controller = new AbortController();
  return {
    send: (address, init) => fetch(address, init),
    pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
    granted: id => browser.permissions.contains({ origins: [registers[id].pattern] }).catch(() => false),
    progress: received => void rememberProgress(received),
    cancel() {
      controller.abort();
      controller = new AbortController();
    },
    signal: () => controller.signal,
  };
}

async function rememberProgress(received: number | null): Promise<void> {
  const { session } = browser.storage;
  const kept = received === null ? session.remove(progressKey) : session.set({ [progressKey]: received });
  await kept.catch(() => undefined);
}

interface MessageSender {
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}
