import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shadowSelector } from '../browsers/shadow.ts';
import { dialects } from '../portals/dialects/model.ts';
import { bubbleSays, panelSays, panelText } from '../walk/overlayPart.ts';
import { clickSubmit, enter, selectorsOf, send, urlOf } from '../walk/portalPage.ts';
import { openCase, openStage, type Stage } from './stage.ts';

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

describe.each(dialects)('an error of the portal (%s)', dialect => {
  it('of an empty required field says what to do', async () => {
    await page.goto(urlOf('sovm.identify', dialect));
    const [number = ''] = selectorsOf('sovm.identify', dialect, 'document.number');
    expect(await panelSays(page, 'Ztotožnění')).not.toContain('Portál hlásí');
    await send(page, number);
    await panelSays(page, 'Portál hlásí prázdné povinné pole');
  });

  it('of a person that the register does not find names the likely reasons', async () => {
    await page.goto(urlOf('sovm.identify', dialect));
    const [number = ''] = selectorsOf('sovm.identify', dialect, 'document.number');
    const [type = ''] = selectorsOf('sovm.identify', dialect, 'document.type');
    await panelSays(page, 'Ztotožnění');
    await enter(page, [type], 'Občanský průkaz');
    await enter(page, [number], '123456000');
    await send(page, number);
    await panelSays(page, 'Registr osobu nenašel');
  });
});

describe('an error that the page writes into itself', () => {
  it('is explained too, though nothing of the form has changed', async () => {
    await page.goto(urlOf('sovm.identify', 'modern'));
    await panelSays(page, 'Ztotožnění');
    await page.evaluate(() => {
      const messages = document.createElement('div');
      document.querySelector('h1')?.after(messages);
      document.addEventListener('submit', event => {
        event.preventDefault();
        setTimeout(() => {
          messages.innerHTML = '<div role="alert">CVAL-0001: Není vyplněna hodnota povinného atributu.</div>';
        }, 1000);
      });
    });
    const [number = ''] = selectorsOf('sovm.identify', 'modern', 'document.number');
    await clickSubmit(page, number);
    await panelSays(page, 'Portál hlásí prázdné povinné pole');
  });
});

describe('the record of the municipality', () => {
  it('has its numbers judged, and says when it is not that of the case', async () => {
    await openCase(stage);
    await page.bringToFront();
    await page.goto(urlOf('sovm.subject', 'modern'));
    await panelSays(page, 'Povolební průvodce');
    expect(await panelText(page)).not.toContain('o jiném subjektu');
    const [account = ''] = selectorsOf('sovm.subject', 'modern', 'organisation.bankAccount');
    await page.$eval(account, control => control.setAttribute('value', ''));
    await page.type(account, '19-2000145398/0800');
    await page.keyboard.press('Tab');
    await bubbleSays(page, 'V čísle účtu je nejspíš překlep');
    // Back in the field the bubble takes the place it had, though now it says more.
    await page.focus(account);
    await bubbleSays(page, 'čtyřmístný kód banky');
    expect(await page.$$(shadowSelector('.bubble[data-side=docked]'))).toEqual([]);
    const [ico = ''] = selectorsOf('sovm.subject', 'modern', 'organisation.ico');
    await page.$eval(ico, control => control.setAttribute('value', '00064581'));
    await page.keyboard.press('Tab');
    await panelSays(page, 'Váš případ je pro obec s IČO 00279978');
  });
});
