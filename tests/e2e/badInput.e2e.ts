import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goneFromShadow, overlayHost, shadowSelector } from '../browsers/shadow.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { bubbleSays, panelSays, panelText, plain } from '../walk/overlayPart.ts';
import { searchMunicipality } from '../walk/popupPage.ts';
import { selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openCase, openStage, quiet, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  page = await stage.session.newPage();
});
afterEach(() => page?.close());

describe('a portal page that the guide does not know', () => {
  it.each(['sovm.news', 'epusa.statistics', 'sovm.unlabelled'] as const)(
    '%s: the general procedure, no hint at any field',
    async id => {
      await openCase(stage);
      await page.bringToFront();
      await page.goto(urlOf(id, 'jsp'));
      expect(await panelSays(page, 'Tuto stránku průvodce nezná')).toContain('Připravte údaje nového starosty');
      for (const control of (await page.$$('input:not([type=hidden]), select')).slice(0, 12)) {
        await control.focus();
        await quiet(60);
        expect(await page.$$(shadowSelector('.bubble'))).toEqual([]);
      }
    },
  );
});

describe('a portal page without a case', () => {
  it('guides all the same and says how to start one', async () => {
    await page.goto(urlOf('sovm.users', 'jsp'));
    const text = await panelSays(page, 'Případ zatím není založen');
    expect(text).toContain('vyhledejte');
  });
});

describe('a field that goes away while its hint is open', () => {
  it('takes the hint with it', async () => {
    await page.goto(urlOf('sovm.identify', 'modern'));
    await panelSays(page, 'Ztotožnění');
    const [number = ''] = selectorsOf('sovm.identify', 'modern', 'document.number');
    await page.focus(number);
    await bubbleSays(page, '9 číslic');
    await page.$eval(number, control => control.closest('form')?.remove());
    await goneFromShadow(page, '.bubble');
  });
});

describe('a form in a modal dialog', () => {
  it('gets its hints inside the dialog, where they can be used', async () => {
    await page.goto(urlOf('sovm.modal', 'modern'));
    await panelSays(page, 'Povolební průvodce');
    const [surname = ''] = selectorsOf('sovm.modal', 'modern', 'person.surname');
    await page.focus(surname);
    await bubbleSays(page, 'Příjmení přesně');
    expect(await page.$eval(overlayHost, host => host.parentElement?.localName)).toBe('dialog');
  });
});

describe('the popup', () => {
  const main = async () => plain(await stage.popup.$eval('body', body => body.innerText));
  const waitFor = async (text: string) => {
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await main()).includes(text)) return;
      await quiet(50);
    }
    throw new Error(`the popup does not say „${text}“ but „${await main()}“`);
  };

  it('says kindly that it does not know a municipality, and keeps what was typed', async () => {
    await stage.popup.bringToFront();
    await stage.session.reloadExtensionPage(stage.popup);
    await stage.popup.waitForSelector('#municipality');
    await stage.popup.type('#municipality', 'Kocourkov');
    await waitFor('Obec „Kocourkov“ v seznamu není');
    await stage.popup.click('form.start button[type=submit]');
    expect(
      await stage.popup.$eval('#municipality', input => (input instanceof HTMLInputElement ? input.value : '')),
    ).toBe('Kocourkov');
    await waitFor('Vyplňte den');
  });

  it('tells namesakes apart by okres, and by ORP where that is not enough', async () => {
    await stage.popup.bringToFront();
    await stage.session.reloadExtensionPage(stage.popup);
    const namesakes = (await searchMunicipality(stage.popup, 'nova ves')).slice(0, 14).map(plain);
    expect(new Set(namesakes).size).toBe(14);
    for (const text of namesakes) expect(text).toMatch(/^Nová Ves\b(?! [a-zě])/);
    const twins = (await searchMunicipality(stage.popup, 'brezina brno')).slice(0, 2).map(plain);
    for (const text of twins) expect(text).toContain('ORP');
    for (const query of ['00279978', '279978', '581372'])
      expect((await searchMunicipality(stage.popup, query))[0]).toContain('Boskovice');
  });

  it('sets damaged data aside, keeps the rest, and says so', async () => {
    await openCase(stage);
    const stored = await readStorage(stage.popup);
    await replaceStorage(stage.popup, { ...stored, 'case:broken': { id: 7 }, settings: 'nonsense' });
    await stage.session.reloadExtensionPage(stage.popup);
    await waitFor('byla poškozená');
    expect(await main()).toContain('Boskovice');
    expect(await readStorage(stage.popup)).toHaveProperty(['damaged:case:broken'], { id: 7 });
  });

  it('loses no case when the worker dies between two messages', async () => {
    await openCase(stage);
    await stage.session.stopBackground();
    await stage.popup.bringToFront();
    await stage.popup.waitForSelector('[data-step="prepare-minutes"] [data-tick]');
    await stage.popup.$eval(
      '[data-step="prepare-minutes"] [data-tick]',
      tick => tick instanceof HTMLElement && tick.click(),
    );
    await waitFor('Vzít zpět');
    expect(JSON.stringify(await readStorage(stage.popup))).toContain('"step":"prepare-minutes","what":"done"');
  });
});

it('the panel folds to a tab and stays folded on the next page', async () => {
  await page.goto(urlOf('sovm.users', 'jsp'));
  await panelSays(page, 'Uživatelé obce');
  const fold = await page.waitForSelector(shadowSelector('.panel [aria-expanded]'));
  await fold?.click();
  await page.waitForSelector(shadowSelector('.panel.folded'));
  await page.goto(urlOf('sovm.identify', 'jsp'));
  await page.waitForSelector(shadowSelector('.panel.folded'));
  expect(plain(await panelText(page))).toBe('Povolební průvodce');
});
