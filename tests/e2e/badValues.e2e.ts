import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goneFromShadow, shadowSelector } from '../browsers/shadow.ts';
import { bubbleSays, panelSays } from '../walk/overlayPart.ts';
import { enter, selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openStage, quiet, type Stage } from './stage.ts';

const form = 'sovm.userForm';
const [surname = ''] = selectorsOf(form, 'jsp', 'person.surname');
const [phone = ''] = selectorsOf(form, 'jsp', 'contact.phone');
const [email = ''] = selectorsOf(form, 'jsp', 'contact.email');
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ dialect: 'jsp' });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  page = await stage.session.newPage(urlOf(form, 'jsp'));
  await panelSays(page, 'Co tady udělat');
});
afterEach(async () => {
  await page?.close();
  expect(stage.session.pageErrors()).toEqual([]);
});

/** Puts a value into a field at once, as a paste or the browser's own filling does. */
async function put(selector: string, value: string): Promise<void> {
  await page.focus(selector);
  await page.$eval(
    selector,
    (input, text) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.removeAttribute('maxlength');
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
}

const textIn = (selector: string) =>
  page.$eval(selector, input => (input instanceof HTMLInputElement ? input.value : ''));

describe('a value that nobody expects', () => {
  it.each([
    ['a megabyte', 'a'.repeat(1_000_000)],
    ['from right to left', 'שלום עולם'],
    ['of emoji', '👩‍👩‍👧‍👦🏛️'],
    ['with control characters', 'Nov\u0000á\u0007k\u200bová'],
    ['of surrogates without a partner', 'Nov\ud83dák'],
  ])('%s: is judged, stays as it is, and breaks nothing', async (_name, value) => {
    await put(surname, value);
    await page.focus(email);
    await quiet(300);
    expect((await textIn(surname)).length).toBe(value.replace(/[\r\n]/g, '').length);
    await enter(page, [email], 'novakova@obec');
    await page.focus(phone);
    await bubbleSays(page, 'e-mailov');
  });

  it('a name with hidden characters from copying is noticed', async () => {
    await put(surname, 'Nová\u200bková');
    await page.focus(email);
    await bubbleSays(page, 'skryt');
  });
});

describe('a field that', () => {
  it('the page formats while one types is judged by what stands there', async () => {
    await page.$eval(phone, input =>
      input.addEventListener('input', () => {
        if (input instanceof HTMLInputElement) input.value = input.value.replace(/(\d{3})(?=\d)/g, '$1 ');
      }),
    );
    await enter(page, [phone], '60112');
    await page.focus(email);
    await bubbleSays(page, 'číslic');
    await enter(page, [phone], '601123456');
    await page.focus(email);
    await quiet();
    const texts = await page.$$eval(shadowSelector('.bubble .error, .bubble .warning'), all => all.length);
    expect(texts).toBe(0);
  });

  it('the browser fills in by itself is judged without a key', async () => {
    await page.focus(email);
    await put(phone, '601');
    await page.focus(email);
    await bubbleSays(page, 'číslic');
  });

  it('cannot be changed is not complained of', async () => {
    await page.$eval(surname, input => input.setAttribute('readonly', ''));
    await page.$eval(surname, input => input instanceof HTMLInputElement && Object.assign(input, { value: 'NOVÁK' }));
    await page.focus(surname);
    await bubbleSays(page, 'měnit nedovolí');
    await page.focus(email);
    await bubbleSays(page, 'e-mail');
    await goneFromShadow(page, '.bubble .warning');
  });
});
