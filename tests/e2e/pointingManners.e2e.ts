import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { testedFamily } from '../browsers/launch.ts';
import { goneFromShadow, inShadow, overlayHost, shadowSelector } from '../browsers/shadow.ts';
import { readStorage } from '../browsers/storage.ts';
import { barSays, clickInOverlay, guardText, panelSays } from '../walk/overlayPart.ts';
import {
  choose,
  endPointing,
  noneOfThem,
  point,
  pointingForm,
  pointingFrame,
  pointingSite,
  pressPoint,
} from '../walk/pointing.ts';
import { clickSubmit, selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openCase, openStage, quiet, type Stage } from './stage.ts';

const canary = 'KANAREK';
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ before: pointingSite });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  page = await stage.session.newPage(`${pointingForm}?id=a`);
  await panelSays(page, 'Co tady udělat');
});
afterEach(() => page?.close());

it('works from the keyboard, gives the focus back, and tells what cannot be marked', async () => {
  await point(stage, page);
  await page.focus('#a5');
  await page.keyboard.press('Enter');
  await inShadow(page, '.choice');
  await page.keyboard.press('Escape');
  await goneFromShadow(page, '.choice');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('a5');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('a6');
  await page.keyboard.press('Enter');
  await barSays(page, 'Hesla průvodce nečte');
  expect((await readStorage(stage.popup)).marks).toBeUndefined();
  await endPointing(page);
});

it('keeps the click on a control from the page, and nothing else', async () => {
  await point(stage, page);
  await page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seen', seen);
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
      document.addEventListener(
        type,
        ({ target }) => target instanceof Element && seen.push(`${type} ${target.localName}`),
      );
    document.querySelector<HTMLElement>('#a5')?.click();
  });
  await quiet(200);
  expect(await page.$$(shadowSelector('.choice'))).toEqual([]);
  await page.click('#a5');
  await clickInOverlay(page, '.choice button', 'Zrušit');
  await page.click('form button');
  await endPointing(page);
  const seen = await page.evaluate((): string[] => Reflect.get(window, 'seen'));
  expect(seen.filter(event => !event.includes(overlayHost))).toEqual([
    'click input',
    'pointerdown button',
    'mousedown button',
    'click button',
  ]);
});

it('holds no value and leaves the page as it was, but for the one element', async () => {
  for (const control of ['#a3', '#a5', '#a6']) {
    await page.focus(control);
    await page.keyboard.type(canary);
  }
  const before = await html();
  await stage.popup.evaluate(() => {
    const messages: string[] = [];
    Reflect.set(window, 'messages', messages);
    const { runtime } = Reflect.get(window, 'chrome');
    runtime.onMessage.addListener((message: unknown) => {
      messages.push(JSON.stringify(message));
    });
  });
  await stage.popup.bringToFront();
  await stage.popup.evaluate(`chrome.runtime.sendMessage({ kind: 'startPointing' })`);
  await inShadow(page, '.bar');
  await page.bringToFront();
  expect(await page.$$(overlayHost)).toHaveLength(1);
  await choose(page, '#a5', 'Telefon');
  await choose(page, '#a3', noneOfThem);
  await endPointing(page);
  expect(await html()).toBe(before);
  const stored = JSON.stringify(await readStorage(stage.popup));
  expect(stored).toContain('Kam cinknout');
  expect(stored).not.toContain(canary);
  const messages = await stage.popup.evaluate(() => String(Reflect.get(window, 'messages')));
  expect(messages).toContain('changeMarks');
  expect(messages).not.toContain(canary);
});

it('goes on in the frame with the form, and only there', async () => {
  await page.goto(pointingFrame);
  const inner = page.frames()[1];
  await inner?.waitForSelector(shadowSelector('.panel'), { visible: true });
  await stage.popup.bringToFront();
  await stage.popup.evaluate(`chrome.runtime.sendMessage({ kind: 'startPointing' })`);
  expect(await inner?.waitForSelector(shadowSelector('.bar'), { visible: true })).toBeTruthy();
  expect(await page.$$(shadowSelector('.bar'))).toEqual([]);
});

it('can be done in a modal dialog of the page, which stays open', async () => {
  await page.goto(urlOf('sovm.modal', 'modern'));
  await panelSays(page, 'Povolební průvodce');
  const [surname = ''] = selectorsOf('sovm.modal', 'modern', 'person.surname');
  await page.focus(surname);
  await point(stage, page);
  await choose(page, surname, noneOfThem);
  await barSays(page, 'napovídat nebude');
  await page.keyboard.press('Escape');
  await goneFromShadow(page, '.bar');
  expect(await page.$$('dialog[open]')).toHaveLength(1);
});

it.skipIf(testedFamily === 'firefox')(
  'begins from the real popup, which closes and leaves the focus where it was',
  async () => {
    await page.focus('#a5');
    const popup = await stage.session.openPopup?.(page);
    await popup?.waitForSelector('.check');
    const closed = new Promise(resolve => popup?.once('close', resolve));
    if (popup) await pressPoint(popup);
    await closed;
    await inShadow(page, '.bar');
    await page.keyboard.press('Enter');
    await inShadow(page, '.choice');
  },
);

it('makes way for the guard', async () => {
  await openCase(stage);
  await page.bringToFront();
  await page.goto(urlOf('sovm.statutory', 'modern'));
  await panelSays(page, 'Statutární zástupce');
  await point(stage, page);
  const control = selectorsOf('sovm.statutory', 'modern', 'office.statutory')[0] ?? '';
  await page.$eval(control, select => {
    if (select instanceof HTMLSelectElement) select.selectedIndex = 1;
  });
  await clickSubmit(page, control);
  await guardText(page);
  expect(await page.$$(shadowSelector('.bar'))).toEqual([]);
  expect(await page.$$(overlayHost)).toHaveLength(1);
});

/** The markup of the page without the extension's element, and all values. */
function html(): Promise<string> {
  return page.evaluate(host => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const element of copy.querySelectorAll(host)) element.remove();
    const values = [...document.querySelectorAll('input')].map(({ value }) => value);
    return copy.outerHTML + values.join();
  }, overlayHost);
}
