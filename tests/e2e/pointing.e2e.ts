import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { goneFromShadow, shadowSelector } from '../browsers/shadow.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { dialects } from '../portals/dialects/model.ts';
import { barSays, bubbleSays, clickInOverlay, panelSays } from '../walk/overlayPart.ts';
import { choose, endPointing, noneOfThem, point, pointingForm, pointingSite } from '../walk/pointing.ts';
import { selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openStage, quiet, type Stage } from './stage.ts';

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

/** Whether a hint comes up at a control. */
async function bubbleAt(control: string): Promise<boolean> {
  await page.focus(control);
  await quiet();
  return (await page.$$(shadowSelector('.bubble'))).length > 0;
}

it('gives a field that was shown its hint, also after a reload and with another id', async () => {
  expect(await bubbleAt('#a5')).toBe(false);
  await point(stage, page);
  await barSays(page, 'Klepněte na pole');
  await choose(page, '#a5', 'Telefon');
  await barSays(page, 'telefon');
  await endPointing(page);
  await page.focus('#a5');
  await bubbleSays(page, 'číslic');
  for (const id of ['a', 'b']) {
    await page.goto(`${pointingForm}?id=${id}`);
    await panelSays(page, 'Co tady udělat');
    await page.focus(`#${id}5`);
    await bubbleSays(page, 'číslic');
  }
});

it('says nothing more at a field that was taken back, until the mark is removed', async () => {
  expect(await bubbleAt('#a3')).toBe(true);
  await point(stage, page);
  await choose(page, '#a3', noneOfThem);
  await endPointing(page);
  expect(await bubbleAt('#a3')).toBe(false);
  await page.goto(`${pointingForm}?id=b`);
  await panelSays(page, 'Co tady udělat');
  expect(await bubbleAt('#b3')).toBe(false);
  await point(stage, page);
  await page.click('#b3');
  await clickInOverlay(page, '.choice button', 'Zapomenout označení');
  await goneFromShadow(page, '.choice');
  await endPointing(page);
  expect(await bubbleAt('#b3')).toBe(true);
});

it.each(dialects)('holds in the markup of a replica (%s)', async dialect => {
  await page.goto(urlOf('epusa.personForm', dialect));
  await panelSays(page, 'Uživatel v ePUSA');
  const [email = ''] = selectorsOf('epusa.personForm', dialect, 'contact.email');
  expect(await bubbleAt(email)).toBe(true);
  await point(stage, page);
  await choose(page, email, noneOfThem);
  await endPointing(page);
  await page.reload();
  await panelSays(page, 'Uživatel v ePUSA');
  expect(await bubbleAt(email)).toBe(false);
});

it('lists the mark on the page with marked fields, where deleting it takes its hint away at once', async () => {
  await point(stage, page);
  await choose(page, '#a5', 'Telefon');
  await endPointing(page);
  const options = await stage.session.openExtensionPage('options.html');
  await options.waitForSelector('.mark-row');
  expect(await options.$eval('.mark-row', row => row.textContent)).toContain('Kam cinknout');
  await options.click('.mark-row .icon-button');
  await options.waitForSelector('.none');
  await options.close();
  await page.bringToFront();
  expect(await bubbleAt('#a5')).toBe(false);
});

it('keeps the sound marks when one is damaged', async () => {
  const mark = { page: 'sovm.userForm', label: 'Kam cinknout', kind: 'text', section: 'Osoba', nth: 0, of: 1 };
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
