import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { axe } from '../browsers/axe.ts';
import { goneFromShadow, inShadow, overlayHost, shadowSelector, textInShadow } from '../browsers/shadow.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { document as answer } from '../portals/answer.ts';
import { bubbleSays, clickInOverlay, panelSays, plain } from '../walk/overlayPart.ts';
import { openStage, quiet, type Stage } from './stage.ts';

const address = 'https://www.czechpoint.cz/spravadat/ukazovani';
const canary = 'KANAREK';
/** A form of SOVM with a phone under a caption that nobody can foresee; every load may have other ids. */
const form = (id: string) => `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Správa dat</title>
<h1>Úprava údajů o uživateli</h1><form><h2>Osoba</h2>
<p><label for="${id}1">Jméno</label> <input id="${id}1" name="${id}j"><p><label for="${id}2">Příjmení</label> <input id="${id}2">
<p><label for="${id}3">E-mail</label> <input id="${id}3"><p><label for="${id}4">Uživatelské jméno</label> <input id="${id}4">
<p><label for="${id}5">Kam zavolat</label> <input id="${id}5"><p><label for="${id}6">Heslo</label> <input id="${id}6" type="password">
<p><button type="button">Zpět</button></form>`;

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({
    before: ({ host, path }) => {
      const { origin, pathname, searchParams } = new URL(path, `https://${host}`);
      return origin + pathname === address ? answer(form(searchParams.get('id') ?? 'a')) : null;
    },
  });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  page = await stage.session.newPage(`${address}?id=a`);
  await panelSays(page, 'Co tady udělat');
});
afterEach(() => page?.close());

/** Begins pointing the way a clerk does: by the button of the popup. */
async function point(): Promise<void> {
  await stage.popup.bringToFront();
  await stage.session.reloadExtensionPage(stage.popup);
  await stage.popup.waitForSelector('.check');
  await stage.popup.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.check button'))
      if (button.textContent?.includes('Ukázat')) button.click();
  });
  await inShadow(page, '.bar', { timeout: 10_000 });
  await page.bringToFront();
}

/** Chooses an answer for the control and saves it. */
async function choose(control: string, name: string): Promise<void> {
  await page.click(control);
  await clickInOverlay(page, '.choice label', name);
  await clickInOverlay(page, '.choice button', 'Uložit');
  await goneFromShadow(page, '.choice');
}

async function end(): Promise<void> {
  await page.keyboard.press('Escape');
  await goneFromShadow(page, '.bar');
  await panelSays(page, 'Co tady udělat');
}

async function bubbleAt(control: string): Promise<boolean> {
  await page.focus(control);
  await quiet();
  return (await page.$$(shadowSelector('.bubble'))).length > 0;
}

it('gives a field that was shown its hint, also after a reload and with another id', async () => {
  expect(await bubbleAt('#a5')).toBe(false);
  await point();
  expect(plain(await textInShadow(page, '.bar'))).toContain('Klikněte na pole');
  await choose('#a5', 'Telefon');
  expect(plain(await textInShadow(page, '.bar .news'))).toContain('telefon');
  await end();
  await page.focus('#a5');
  await bubbleSays(page, 'číslic');
  for (const id of ['a', 'b']) {
    await page.goto(`${address}?id=${id}`);
    await panelSays(page, 'Co tady udělat');
    await page.focus(`#${id}5`);
    await bubbleSays(page, 'číslic');
  }
});

it('says nothing more at a field that was taken back, until the mark is removed', async () => {
  expect(await bubbleAt('#a3')).toBe(true);
  await point();
  await choose('#a3', 'Žádné z\u00a0nich, nenapovídat');
  await end();
  expect(await bubbleAt('#a3')).toBe(false);
  await page.goto(`${address}?id=b`);
  await panelSays(page, 'Co tady udělat');
  expect(await bubbleAt('#b3')).toBe(false);
  await point();
  await page.click('#b3');
  await clickInOverlay(page, '.choice button', 'Zrušit označení');
  await goneFromShadow(page, '.choice');
  await end();
  expect(await bubbleAt('#b3')).toBe(true);
});

it('works from the keyboard, gives the focus back, and tells what cannot be marked', async () => {
  await point();
  await page.focus('#a5');
  await page.keyboard.press('Enter');
  await inShadow(page, '.choice');
  expect(await axe(page, [overlayHost, '.choice'])).toEqual([]);
  await page.keyboard.press('Escape');
  await goneFromShadow(page, '.choice');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('a5');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('a6');
  await page.keyboard.press('Enter');
  await inShadow(page, '.bar .news');
  expect(plain(await textInShadow(page, '.bar'))).toContain('Hesla průvodce nečte');
  expect(await axe(page, [overlayHost, '.bar'])).toEqual([]);
  expect((await readStorage(stage.popup)).marks).toBeUndefined();
  await end();
});

it('keeps the click on a control from the page, and nothing else', async () => {
  await point();
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
  await end();
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
  await choose('#a5', 'Telefon');
  await choose('#a3', 'Žádné z\u00a0nich, nenapovídat');
  await end();
  expect(await html()).toBe(before);
  const stored = JSON.stringify(await readStorage(stage.popup));
  expect(stored).toContain('Kam zavolat');
  expect(stored).not.toContain(canary);
  const messages = await stage.popup.evaluate(() => String(Reflect.get(window, 'messages')));
  expect(messages).toContain('changeMarks');
  expect(messages).not.toContain(canary);
});

it('keeps the sound marks when one is damaged', async () => {
  const mark = { page: 'sovm.userForm', label: 'Kam zavolat', kind: 'text', section: 'Osoba', nth: 0, of: 1 };
  await replaceStorage(stage.popup, {
    marks: [
      { ...mark, field: 'no.field' },
      { ...mark, field: 'contact.phone' },
    ],
  });
  await page.reload();
  await panelSays(page, 'Co tady udělat');
  await page.focus('#a5');
  await bubbleSays(page, 'číslic');
  expect(await readStorage(stage.popup)).toHaveProperty('damaged:marks');
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
