import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { FieldId } from '../../src/guide/index.ts';
import { bubbleSays, panelSays } from '../walk/overlayPart.ts';
import { enter, selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openCase, openStage, quiet, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  await openCase(stage);
  await stage.popup.evaluate(() => {
    const kinds: string[] = [];
    Reflect.set(window, 'kinds', kinds);
    const { runtime }: { runtime: { onMessage: { addListener(heard: (message: { kind: string }) => void): void } } } =
      Reflect.get(window, 'chrome');
    runtime.onMessage.addListener(({ kind }) => {
      kinds.push(kind);
    });
  });
  page = await stage.session.newPage(urlOf('sovm.identify', 'jsp'));
  await panelSays(page, 'Ztotožnění');
});
afterEach(() => page?.close());

function type(field: FieldId, value: string): Promise<void> {
  return enter(page, selectorsOf('sovm.identify', 'jsp', field), value);
}

/** How many times the page has asked for the municipalities. */
async function timesAsked(): Promise<number> {
  const kinds = await stage.popup.evaluate(() => String(Reflect.get(window, 'kinds')));
  return kinds.split(',').filter(kind => kind === 'loadPlaces').length;
}

it('says in which district the municipality lies; the list comes once, when the field is entered', async () => {
  await type('person.surname', 'Zkušební');
  await quiet();
  expect(await timesAsked()).toBe(0);
  await type('person.birthPlace', 'boskovice');
  await bubbleSays(page, 'Boskovice: okres Blansko, kód obce 581372.');
  await type('person.surname', 'Jiná');
  await type('person.birthPlace', 'Boskov');
  await bubbleSays(page, 'Podobné: Boskovice, Boskovštejn.');
  expect(await timesAsked()).toBe(1);
});

it('tells namesakes apart by the district, and notices one in which there is none', async () => {
  await type('person.birthPlace', 'Tasov');
  const said = await bubbleSays(page, 'Název Tasov má víc obcí, celkem 2. Rozhodne okres: Hodonín, Žďár nad Sázavou');
  expect(said).not.toContain('Vyplňte');
  await type('person.birthDistrict', 'Blansko');
  await bubbleSays(page, 'V tomto okrese obec Tasov podle seznamu není.');
  await type('person.birthDistrict', 'Hodonín');
  await page.focus(selectorsOf('sovm.identify', 'jsp', 'person.birthPlace')[0] ?? '');
  await bubbleSays(page, 'Tasov: okres Hodonín, kód obce 586650.');
});

it('looks nothing up for a birth abroad', async () => {
  await type('person.birthCountry', 'Slovensko');
  await type('person.birthPlace', 'Košice');
  await bubbleSays(page, 'V Česku obec narození, v zahraničí místo a stát.');
  await quiet();
  expect(await timesAsked()).toBe(0);
});
