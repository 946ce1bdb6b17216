import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../browsers/axe.ts';
import { withOptionalHosts } from '../browsers/granted.ts';
import { testBuildOf, testedFamily } from '../browsers/launch.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { newMayor } from '../portals/people.ts';
import { letDaysPass } from '../walk/clock.ts';
import { plain } from '../walk/overlayPart.ts';
import { stepText } from '../walk/popupPage.ts';
import { Walk } from '../walk/walk.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

// Firefox grants by the click that asks; Chromium lets no driver answer its question.
const build = testBuildOf(testedFamily);
const extensionDir = testedFamily === 'firefox' ? build : withOptionalHosts(build);

beforeAll(async () => {
  stage = await openStage({ extensionDir });
});
afterAll(() => stage?.close());

/** Asks the registers by the button, as if the minute since the last time were over; what the section says then. */
async function check(page: Page, section: string): Promise<string> {
  await page.bringToFront();
  const kept = await readStorage(page, 'session');
  const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => !key.startsWith('asked:')));
  await replaceStorage(page, rest, 'session');
  await page.waitForSelector(`${section} .button:not([aria-disabled="true"])`);
  await page.click(`${section} .button:not(.quiet)`);
  await page.waitForFunction(
    selector =>
      [...document.querySelectorAll(`${selector} [role=status]`)].some(status =>
        status.textContent?.includes('Zkontrolováno'),
      ),
    {},
    section,
  );
  return plain(await page.$eval(section, part => part.textContent ?? ''));
}

describe('after the save in SOVM', () => {
  it('the registers tell step by step that the change has arrived', async () => {
    const { session, portals, popup } = stage;
    const walk = new Walk(session, portals, 'jsp', async () => undefined);
    await walk.start(popup);
    expect(await popup.$('.verification')).toBeNull();
    const portal = await session.newPage();
    await walk.sovm(portal, popup);
    await portal.close();

    await popup.bringToFront();
    await popup.waitForSelector('.verification');
    // Nobody has asked for it yet.
    const registerPages = /^ares|^rpp|\/datafile/;
    expect(portals.requests.filter(({ host, path }) => registerPages.test(host + path))).toEqual([]);
    if (testedFamily === 'firefox')
      expect(plain(await popup.$eval('.verification', part => part.textContent ?? ''))).toContain(
        'Prohlížeč se zeptá, zda smíme číst ares.gov.cz, rpp-opendata.egon.gov.cz',
      );
    await check(popup, '.verification');
    // Of registers for which the browser asked first the answers come a moment later.
    for (const id of ['ros', 'rpp']) await popup.waitForSelector(`.verification .yes[data-register=${id}]`);
    const first = plain(await popup.$eval('.verification', part => part.textContent ?? ''));
    expect(first).toMatch(/Otevřená data SOVM ?Ano, už je to vidět.*ROS\) ?Ano.*RPP\) ?Ano.*ePUSA ?Zatím ne/);
    expect(first).toContain('dejte jí týden');
    expect(first).toContain('Uvádí: Josef Zkušební Starý');
    expect(plain(await stepText(popup, 'sovm-public-check'))).toContain('potvrdil registr');

    expect(await axe(popup)).toEqual([]);

    await letDaysPass(popup, 8);
    expect(await check(popup, '.verification')).toContain('ani po týdnu nemá');

    portals.state.advanceSync();
    expect(await check(popup, '.verification')).toContain('SOVM i ePUSA už nového starostu ukazují');
    expect(plain(await stepText(popup, 'epusa-sync'))).toContain('potvrdil registr');
    expect(portals.requests.every(({ path }) => !path.includes(encodeURIComponent(newMayor.surname)))).toBe(true);

    const record = await walk.record(popup);
    expect(plain(await record.$eval('body', body => body.innerText))).toMatch(
      /Ověření ve veřejných registrech.*ePUSA\s*ano/s,
    );
    await record.close();
  });

  it('any municipality can be looked up in the options, and the answers saved', async () => {
    const options = await stage.session.openExtensionPage('options.html#lookup');
    await options.waitForSelector('.lookup #municipality');
    await options.type('.lookup #municipality', 'letovice');
    await options.waitForSelector('#municipality-list [role=option]', { visible: true });
    await options.keyboard.press('Enter');
    const said = await check(options, '.lookup');
    expect(said).toMatch(/Otevřená data SOVM.*Uvádí: Jan Zkušební Cizí/);
    expect(said).toContain('Uložit jako CSV');
    expect(await axe(options)).toEqual([]);
    await options.close();
  });
});
