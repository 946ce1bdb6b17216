import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../browsers/axe.ts';
import { testedFamily } from '../browsers/launch.ts';
import { inShadow, overlayHost } from '../browsers/shadow.ts';
import { bubbleSays, guardText, panelSays } from '../walk/overlayPart.ts';
import { choose, point, pointingForm, pointingSite } from '../walk/pointing.ts';
import { clickSubmit, selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openCase, openStage, type Stage } from './stage.ts';

// The colours are the same in both browsers, the tree and the names are not.
const schemes = testedFamily === 'firefox' ? (['dark'] as const) : (['light', 'dark'] as const);

describe.each(schemes)('axe finds nothing (%s)', colourScheme => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ dialect: 'modern', colourScheme, before: pointingSite });
  });
  afterAll(() => stage?.close());

  it('on the first page, the popup with start and steps, and the record', async () => {
    const welcome = await stage.session.openExtensionPage('welcome.html');
    await welcome.waitForSelector('.pictures');
    expect(await axe(welcome)).toEqual([]);
    await welcome.close();
    await stage.popup.waitForSelector('#municipality');
    expect(await axe(stage.popup)).toEqual([]);
    await openCase(stage);
    expect(await axe(stage.popup)).toEqual([]);
    const record = await stage.popup.$eval('a[href*="record.html"]', link =>
      link instanceof HTMLAnchorElement ? link.href : '',
    );
    const page = await stage.session.openExtensionPage(record.slice(stage.session.extensionUrl('').length));
    await page.waitForSelector('table');
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  it('on panel, bubble and guard', async () => {
    const page = await stage.session.newPage(urlOf('sovm.identify', 'modern'));
    await panelSays(page, 'Ztotožnění');
    await page.focus(selectorsOf('sovm.identify', 'modern', 'document.number')[0] ?? '');
    await bubbleSays(page, '9 číslic');
    expect(await axe(page, [overlayHost, '.stage'])).toEqual([]);

    await page.goto(urlOf('sovm.statutory', 'modern'));
    await panelSays(page, 'Statutární zástupce');
    const control = selectorsOf('sovm.statutory', 'modern', 'office.statutory')[0] ?? '';
    await page.$eval(control, select => {
      if (select instanceof HTMLSelectElement) select.selectedIndex = 1;
    });
    await clickSubmit(page, control);
    await guardText(page);
    expect(await axe(page, [overlayHost, 'dialog.guard'])).toEqual([]);
    await page.close();
  });

  it('on pointing and on the page with marked fields', async () => {
    const page = await stage.session.newPage(`${pointingForm}?id=a`);
    await panelSays(page, 'Co tady udělat');
    await point(stage, page);
    await choose(page, '#a5', 'Telefon');
    await inShadow(page, '.bar .news');
    expect(await axe(page, [overlayHost, '.bar'])).toEqual([]);
    await page.click('#a5');
    await inShadow(page, '.choice');
    expect(await axe(page, [overlayHost, '.choice'])).toEqual([]);
    await page.close();
    const options = await stage.session.openExtensionPage('options.html');
    await options.waitForSelector('.mark-row');
    expect(await axe(options)).toEqual([]);
    await options.click('.mark-row .icon-button');
    await options.waitForSelector('.none');
    // Halfway through its appearance the notice is pale.
    await options.$eval('.notice', notice =>
      Promise.all(notice.getAnimations().map(({ finished }) => finished)).then(() => true),
    );
    expect(await axe(options)).toEqual([]);
    await options.click('.lookup button[type=submit]');
    await options.waitForSelector('.lookup .error');
    expect(await axe(options)).toEqual([]);
    await options.close();
  });
});
