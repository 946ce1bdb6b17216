import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goneFromShadow, overlayHost, shadowSelector } from '../browsers/shadow.ts';
import { readStorage } from '../browsers/storage.ts';
import { bubbleSays, clickInOverlay, panelSays } from '../walk/overlayPart.ts';
import { enter, selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openStage, quiet, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  page = await stage.session.newPage();
  await page.goto(urlOf('sovm.users', 'jsp'));
  await panelSays(page, 'Uživatelé obce');
  await clickInOverlay(page, '.panel summary', 'Co bude dál a proč');
});
afterEach(() => page?.close());

/** What all bubbles say. */
function textsOf(page: Page): Promise<string[]> {
  return page.$$eval(shadowSelector('.bubble'), all => all.map(bubble => bubble.textContent ?? ''));
}

describe('a hint dismissed for good', () => {
  it('stays away, and what else there is to say of the field does not', async () => {
    await page.goto(urlOf('sovm.userForm', 'modern'));
    await panelSays(page, 'Povolební průvodce');
    const [email = ''] = selectorsOf('sovm.userForm', 'modern', 'contact.email');
    await enter(page, [email], 'starosta@obec.cz');
    await bubbleSays(page, 'Adresa patří k funkci');
    const dismiss = 'Tuto nápovědu už neukazovat';
    await clickInOverlay(page, '.bubble button', dismiss);
    await page.keyboard.press('Tab');
    await page.focus(email);
    await quiet();
    expect((await textsOf(page)).join()).not.toContain('Adresa patří k funkci');
    await enter(page, [email], 'starosta obec.cz');
    await page.keyboard.press('Tab');
    await bubbleSays(page, 'je mezera');
  });
});

describe('muting the helper in its panel', () => {
  it.each([
    ['na 15\u00a0minut', 15],
    ['na hodinu', 60],
  ] as const)('%s: quiet for so long', async (caption, minutes) => {
    await clickInOverlay(page, '.panel footer button', caption);
    await goneFromShadow(page, '.panel');
    const { settings } = await readStorage(stage.popup);
    const until = Date.parse(JSON.parse(JSON.stringify(settings)).pausedUntil);
    expect(Math.round((until - Date.now()) / 60_000)).toBe(minutes);
  });

  it('on this site: not on the other portal, until it is switched on in the popup', async () => {
    await clickInOverlay(page, '.panel footer button', 'na tomto webu');
    await goneFromShadow(page, '.panel');
    await page.reload();
    await quiet();
    expect(await page.$(overlayHost)).toBeNull();
    await page.goto(urlOf('epusa.contacts', 'jsp'));
    await panelSays(page, 'Povolební průvodce');

    await stage.popup.bringToFront();
    await stage.session.reloadExtensionPage(stage.popup);
    await stage.popup.waitForSelector('#settings');
    await stage.popup.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === 'Zapnout hned') button.click();
    });
    await page.bringToFront();
    await page.goto(urlOf('sovm.users', 'jsp'));
    await panelSays(page, 'Uživatelé obce');
  });
});
