import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { testedFamily } from '../browsers/launch.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { panelSays, plain } from '../walk/overlayPart.ts';
import { stepText } from '../walk/popupPage.ts';
import { urlOf } from '../walk/portalPage.ts';
import { preparations } from '../walk/walk.ts';
import { openCase, openStage, quiet, type Stage } from './stage.ts';

let stage: Stage;
let opened: Record<string, unknown>;

beforeAll(async () => {
  stage = await openStage();
  await stage.reset();
  await openCase(stage);
  opened = await readStorage(stage.popup);
});
afterAll(() => stage?.close());

/** The case as it stands so many days after the new mayor was saved in SOVM: the events are moved, not the clock. */
async function daysAfterSave(days: number, more: Record<string, unknown> = {}): Promise<void> {
  const at = new Date(Date.now() - days * 86_400_000).toISOString();
  const steps = [...preparations, 'sovm-account', 'sovm-identify', 'sovm-statutory', 'registers-interests'];
  const events = steps.map(step => ({ step, what: 'done', at, by: 'clerk' }));
  const moved = Object.entries(opened).map(([key, value]) =>
    key.startsWith('case:') && typeof value === 'object' ? [key, { ...value, openedAt: at, events }] : [key, value],
  );
  await replaceStorage(stage.popup, { ...Object.fromEntries(moved), ...more });
  await stage.session.reloadExtensionPage(stage.popup);
}

const anyTime = { settings: { remindFrom: 0, remindTo: 24, remindOnDaysOff: true } };

/** What the system was asked to show. */
async function notified(): Promise<string[]> {
  return Object.keys(Object(await stage.popup.evaluate('chrome.notifications.getAll()')));
}

describe('the wait for ePUSA', () => {
  it.each([
    { days: 0, popup: 'den 1 ze 7', panel: 'den 1 ze 7' },
    { days: 3, popup: 'den 4 ze 7', panel: 'den 4 ze 7' },
    { days: 7, popup: 'týden uplynul', panel: 'administrátorským účtem' },
    { days: 20, popup: 'týden uplynul', panel: 'administrátorským účtem' },
  ])('on day $days', async ({ days, popup, panel }) => {
    await daysAfterSave(days);
    expect(plain(await stepText(stage.popup, 'epusa-sync'))).toContain(popup);
    const portal = await stage.session.newPage(urlOf('epusa.municipality', 'jsp'));
    await panelSays(portal, panel);
    await portal.close();
  });
});

describe('a reminder', () => {
  it('comes by itself when its time has come, once, also to a worker that was stopped', async () => {
    await daysAfterSave(8, anyTime);
    await stage.session.stopBackground();
    for (let tries = 0; tries < 400 && (await notified()).length === 0; tries += 1) {
      // A worker that the popup has just woken may set its own alarm in place of this one.
      if (tries % 100 === 0) await stage.popup.evaluate("chrome.alarms.create('reminders', { when: Date.now() })");
      await quiet(50);
    }
    expect(await notified()).toEqual([expect.stringMatching(/^reminder:00279978-/)]);
    expect(await readStorage(stage.popup)).toMatchObject({
      reminded: { seen: [expect.anything(), expect.anything()] },
    });
    expect(await stage.popup.evaluate('chrome.action.getBadgeText({})')).toMatch(/^\d+!$/);

    await stage.popup.evaluate(
      'chrome.notifications.getAll().then(all => Promise.all(Object.keys(all).map(id => chrome.notifications.clear(id))))',
    );
    await stage.popup.evaluate("chrome.alarms.create('reminders', { when: Date.now() })");
    await quiet(1500);
    expect(await notified()).toEqual([]);
  });

  it('has its alarm again after the browser has lost it', async () => {
    await daysAfterSave(3, anyTime);
    await stage.popup.evaluate('chrome.alarms.clearAll()');
    await stage.session.stopBackground();
    await stage.session.reloadExtensionPage(stage.popup);
    const due = async () =>
      Number(await stage.popup.evaluate("chrome.alarms.get('reminders').then(alarm => alarm?.scheduledTime ?? 0)"));
    for (let tries = 0; tries < 100 && (await due()) <= Date.now(); tries += 1) await quiet(50);
    expect(await due()).toBeGreaterThan(Date.now());
  });

  it.runIf(testedFamily === 'chromium')('leads to its case by a click', async () => {
    await daysAfterSave(8, { ...anyTime, activeCaseId: 'another' });
    await stage.popup.evaluate("chrome.alarms.create('reminders', { when: Date.now() })");
    for (let tries = 0; tries < 400 && (await notified()).length === 0; tries += 1) await quiet(50);
    const [id = ''] = await notified();
    const popups = async () =>
      Number(
        await stage.popup.evaluate("chrome.runtime.getContexts({ contextTypes: ['TAB'] }).then(all => all.length)"),
      );
    const before = await popups();
    await stage.session.clickNotification?.(id);
    for (let tries = 0; tries < 100 && (await popups()) === before; tries += 1) await quiet(50);
    expect(await popups()).toBe(before + 1);
    // The worker clears it and chooses the case after the popup was opened.
    await vi.waitFor(async () => {
      expect(await notified()).toEqual([]);
      expect(await readStorage(stage.popup)).toMatchObject({ activeCaseId: id.replace('reminder:', '') });
    });
  });
});
