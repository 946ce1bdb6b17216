import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlayHost } from '../browsers/shadow.ts';
import { panelSays } from '../walk/overlayPart.ts';
import { selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openStage, quiet, type Stage } from './stage.ts';

// An update closes the extension's own pages, so nothing else can share this browser.
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('an update of the extension under an open page', () => {
  it('takes the old panel away and leaves the half-filled form as it is', async () => {
    const page = await stage.session.newPage(urlOf('sovm.identify', 'modern'));
    await panelSays(page, 'Ztotožnění');
    const [number = ''] = selectorsOf('sovm.identify', 'modern', 'document.number');
    await page.type(number, '123');
    await stage.session.updateExtension();
    await page.bringToFront();
    await page.focus(number);
    await page.keyboard.type('456');
    await quiet();
    expect(await page.$eval(number, control => (control instanceof HTMLInputElement ? control.value : ''))).toBe(
      '123456',
    );
    expect((await page.$$(overlayHost)).length).toBeLessThanOrEqual(1);
  });
});
