import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inShadow, overlayHost, shadowSelector } from '../browsers/shadow.ts';
import { readStorage } from '../browsers/storage.ts';
import { bubbleSays, clickInOverlay, panelSays, panelText, plain } from '../walk/overlayPart.ts';
import { clickSubmit, enter, selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openStage, quiet, type Stage } from './stage.ts';

const form = 'sovm.userForm';
const [email = ''] = selectorsOf(form, 'modern', 'contact.email');
const [phone = ''] = selectorsOf(form, 'modern', 'contact.phone');
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ dialect: 'modern' });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  page = await stage.session.newPage(urlOf(form, 'modern'));
  await panelSays(page, 'Nápovědy k polím');
});
afterEach(() => page?.close());

/** The caption of the overlay's button that has the focus. */
async function focusedCaption(): Promise<string> {
  const text = await page.evaluate(
    host => document.querySelector(host)?.shadowRoot?.activeElement?.textContent ?? '',
    overlayHost,
  );
  return plain(text);
}

function isFocused(selector: string): Promise<boolean> {
  return page.$eval(selector, control => control === document.activeElement);
}

describe('the list of hints', () => {
  it('has every field with its hint and the source, and leads to the field', async () => {
    await clickInOverlay(page, '.panel button', 'Nápovědy k polím');
    const said = await panelSays(page, 'E-mail');
    expect(said).toContain('Zdroj:');
    expect(said).not.toContain('Co tady udělat');
    await clickInOverlay(page, '.insert button', 'E-mail');
    expect(await isFocused(email)).toBe(true);
    await bubbleSays(page, 'Pracovní e-mail');
    await clickInOverlay(page, '.insert button', 'Zpět k postupu');
    await panelSays(page, 'Co tady udělat');
  });

  it('opened by keyboard takes the focus, and Esc gives it back to the field', async () => {
    await page.focus(phone);
    for (let stops = 0; stops < 60 && (await focusedCaption()) !== 'Nápovědy k polím'; stops += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await inShadow(page, '.insert');
    expect(await focusedCaption()).toBe('Uživatelské jméno');
    await page.keyboard.press('Escape');
    await panelSays(page, 'Co tady udělat');
    expect(await focusedCaption()).toBe('Nápovědy k polím');
  });

  it('dismisses advice for good', async () => {
    await clickInOverlay(page, '.panel button', 'Nápovědy k polím');
    const before = await page.$$(shadowSelector('.insert .advice'));
    await clickInOverlay(page, '.insert button', 'Tuto nápovědu už neukazovat');
    await quiet();
    expect((await page.$$(shadowSelector('.insert .advice'))).length).toBe(before.length - 1);
    expect(JSON.stringify(await readStorage(stage.popup))).toContain('what.');
  });
});

describe('what is wrong when the form is sent', () => {
  it('is listed once, leads to the field, and goes when it is mended', async () => {
    await enter(page, [email], 'novakova@obec');
    await enter(page, [phone], '601');
    await clickSubmit(page, email);
    const said = await panelSays(page, 'Zkontrolujte 2 údaje');
    expect(said).not.toContain('Zkontrolujte 2 údaje Uživatelské jméno');
    await clickInOverlay(page, '.insert button', 'Telefon');
    expect(await isFocused(phone)).toBe(true);
    await enter(page, [phone], '+420601123456');
    await panelSays(page, 'Zkontrolujte 1 údaj');
    await enter(page, [email], 'jana.novakova@obec.cz');
    await panelSays(page, 'Co tady udělat');
  });

  it('is not listed when another form is sent', async () => {
    await enter(page, [email], 'novakova@obec');
    const search = await page.$('form:not(:has([name=email])) button');
    if (!search) throw new Error('the page has no search box');
    await page.$eval('form:not(:has([name=email]))', other =>
      other.addEventListener('submit', event => event.preventDefault()),
    );
    await search.click();
    await quiet();
    expect(await page.$(shadowSelector('.insert'))).toBeNull();
  });

  it('does not open while nothing is wrong', async () => {
    await clickSubmit(page, email);
    await quiet();
    expect(plain(await panelText(page))).toContain('Co tady udělat');
  });
});

describe('the panel', () => {
  const left = () => page.$eval(shadowSelector('.panel'), panel => panel.getBoundingClientRect().left);

  it('goes to the other side, and is there again on the next page', async () => {
    const before = await left();
    await clickInOverlay(page, '.panel button', '⇄');
    await quiet();
    expect(await left()).toBeLessThan(before);
    await page.goto(urlOf('sovm.home', 'modern'));
    await panelSays(page, 'Úvod Správy dat');
    await quiet();
    expect(await left()).toBeLessThan(100);
  });

  it('can be dragged there by its head', async () => {
    await page.goto(urlOf('sovm.home', 'modern'));
    await panelSays(page, 'Úvod Správy dat');
    const head = await inShadow(page, '.panel header .name');
    const box = await head.boundingBox();
    if (!box) throw new Error('the panel has no head');
    await page.mouse.move(box.x + 60, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(400, 300, { steps: 4 });
    await page.mouse.move(100, 300, { steps: 4 });
    await page.mouse.up();
    await quiet();
    expect(await left()).toBeLessThan(100);
    expect(JSON.stringify(await readStorage(stage.popup))).toContain('"panelSide":"left"');
  });
});
