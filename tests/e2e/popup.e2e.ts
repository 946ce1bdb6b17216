import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { procedure } from '../../src/guide/procedure.ts';
import { testedFamily } from '../browsers/launch.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { panelSays, plain } from '../walk/overlayPart.ts';
import { tick } from '../walk/popupPage.ts';
import { urlOf } from '../walk/portalPage.ts';
import { openCase, openStage, quiet, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  await openCase(stage);
});

async function text(): Promise<string> {
  return plain(await stage.popup.$eval('body', body => body.innerText));
}

async function says(part: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const shown = await text();
    if (shown.includes(part)) return shown;
    await quiet(50);
  }
  throw new Error(`the popup does not say „${part}“ but „${await text()}“`);
}

async function remaining(): Promise<number> {
  return Number(/Zbýv(?:á|ají) (\d+) krok/.exec(await text())?.[1]);
}

function badge(): Promise<string> {
  return stage.popup.evaluate('chrome.action.getBadgeText({})').then(String);
}

describe('the self-check', () => {
  it('tells what it has recognised on the open page, and reports no value of it', async () => {
    const page = await stage.session.newPage(urlOf('sovm.userForm', 'jsp'));
    await page.$eval('input[type=text]', input => {
      if (input instanceof HTMLInputElement) input.value = 'kanarek-v-poli';
    });
    await stage.popup.bringToFront();
    await stage.popup.evaluate(() =>
      [...document.querySelectorAll('button')].find(button => button.textContent === 'Zkontrolovat stránku')?.click(),
    );
    await stage.popup.waitForSelector('.check a[download]');
    const shown = plain(await stage.popup.$eval('.check', part => part.textContent));
    expect(shown).toContain('příjmení');
    const report = await stage.popup.$eval('.check a[download]', link =>
      decodeURIComponent(link.getAttribute('href') ?? ''),
    );
    expect(report).toContain('page: sovm.userForm');
    expect(report).toContain('person.surname');
    expect(report).not.toContain('kanarek');
    await page.close();
  });
});

describe('the steps that remain', () => {
  it('are fewer by one after a tick, in words and on the badge, and the tick can be taken back', async () => {
    const before = await remaining();
    expect(await badge()).toBe(String(before));
    await tick(stage.popup, 'prepare-minutes');
    await says(`Zbývá ${before - 1} kroků`);
    expect(await badge()).toBe(String(before - 1));
    await stage.popup.evaluate(() =>
      [...document.querySelectorAll('button')].find(button => button.textContent?.includes('Vzít zpět'))?.click(),
    );
    await says(`Zbývá ${before} kroků`);
    expect(await badge()).toBe(String(before));
  });

  it('lead to the page of the portal', async () => {
    const step = await stage.popup.waitForSelector('[data-step=sovm-account] details');
    await step?.evaluate(details => details.setAttribute('open', ''));
    await stage.popup.waitForSelector(
      '[data-step=sovm-account] a[target=_blank][href="https://www.czechpoint.cz/spravadat/"]',
    );
  });

  it('survive a restart of the worker and of the popup', async () => {
    await tick(stage.popup, 'prepare-minutes');
    const left = await remaining();
    await stage.session.stopBackground();
    await stage.session.reloadExtensionPage(stage.popup);
    await says(`Zbývá ${left} kroků`);
  });

  it('end in a finished case with the way to the record', async () => {
    const stored = await readStorage(stage.popup);
    for (const [key, kase] of Object.entries(stored)) {
      if (!key.startsWith('case:') || typeof kase !== 'object') continue;
      const events = procedure.map(({ id }) => ({ step: id, what: 'done', at: new Date().toISOString(), by: 'clerk' }));
      await replaceStorage(stage.popup, { ...stored, [key]: { ...kase, events } });
    }
    await stage.session.reloadExtensionPage(stage.popup);
    await says('Všechno je hotové');
    expect(await stage.popup.$('a[href*="record.html"]')).not.toBeNull();
  });
});

describe('settings', () => {
  it('change the language of the popup and of the page at once', async () => {
    const portal = await stage.session.newPage(urlOf('sovm.users', 'jsp'));
    await panelSays(portal, 'Uživatelé obce');
    await replaceStorage(stage.popup, { ...(await readStorage(stage.popup)), settings: { language: 'en' } });
    await panelSays(portal, 'What to do here');
    await stage.popup.bringToFront();
    await says('steps');
    await portal.close();
  });

  it('switch the panel off and on without a reload', async () => {
    const portal = await stage.session.newPage(urlOf('sovm.users', 'jsp'));
    await panelSays(portal, 'Uživatelé obce');
    const stored = await readStorage(stage.popup);
    await replaceStorage(stage.popup, { ...stored, settings: { panel: false } });
    await portal.waitForFunction(() => !document.querySelector('povolebni-pruvodce'));
    await replaceStorage(stage.popup, { ...stored, settings: { panel: true } });
    await panelSays(portal, 'Uživatelé obce');
    await portal.close();
  });
});

describe('beside the page', () => {
  it('stands the same list as in the popup, and both keep step', async () => {
    const beside = await stage.session.openExtensionPage('sidepanel.html');
    await beside.waitForSelector('[data-step]');
    const steps = (page: typeof beside) => page.$eval('.case', part => part.textContent);
    // What is out of sight is drawn a moment later.
    await expect.poll(() => steps(beside), { timeout: 5_000 }).toBe(await steps(stage.popup));
    await tick(beside, 'prepare-minutes');
    await stage.popup.waitForFunction(() => !document.querySelector('.phases [data-step="prepare-minutes"]'));
    await beside.close();
  });

  it.skipIf(testedFamily === 'firefox')('is opened by the popup, which then closes', async () => {
    const portal = await stage.session.newPage(urlOf('sovm.users', 'jsp'));
    const popup = await stage.session.openPopup?.(portal);
    await popup?.waitForSelector('[data-step]');
    const closed = new Promise(resolve => popup?.once('close', resolve));
    await popup?.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Zobrazit vedle stránky"]')?.click());
    await closed;
    const isOpen = "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then(all => all.length === 1)";
    for (let tries = 0; tries < 100 && !(await stage.popup.evaluate(isOpen)); tries += 1) await quiet(50);
    expect(await stage.popup.evaluate(isOpen)).toBe(true);
    await portal.close();
  });
});

it('the popup has access to the portals and says nothing about it', async () => {
  expect(await text()).not.toContain('nepovolil');
});
