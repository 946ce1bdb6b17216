import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { goneFromShadow, shadowSelector } from '../browsers/shadow.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { newMayor } from '../portals/people.ts';
import { answerGuard, clickInOverlay, guardText, panelSays, plain } from '../walk/overlayPart.ts';
import { clickSubmit, selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openStage, quiet, restoreCase, type Stage } from './stage.ts';

const page = 'sovm.statutory';
let stage: Stage;
let portal: Page;

beforeAll(async () => {
  stage = await openStage({ dialect: 'modern' });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  stage.portals.state.addNewMayor();
  await restoreCase(stage);
  portal = await stage.session.newPage();
});
afterEach(() => portal?.close());

const control = () => selectorsOf(page, 'modern', 'office.statutory')[0] ?? '';

async function openChosen(): Promise<void> {
  await portal.goto(urlOf(page, 'modern'));
  await panelSays(portal, 'Statutární zástupce');
  const mayor = stage.portals.state.users.find(user => user.surname === newMayor.surname);
  await portal.select(control(), mayor?.id ?? '');
}

/** Puts the tick of the statutory representative beside a field of a user. */
async function addCrown(beside: string): Promise<void> {
  await portal.$eval(beside, input => {
    const box = '<p><label><input type="checkbox" id="sz"> Statutární zástupce</label></p>';
    input.closest('fieldset')?.insertAdjacentHTML('beforeend', box);
  });
  await quiet();
}

const posts = () => stage.portals.requests.filter(request => request.method === 'POST');

describe('the guard before the irreversible save', () => {
  it('stops the click, takes the focus to the safe answer, and Esc leaves everything as it was', async () => {
    await openChosen();
    await clickSubmit(portal, control());
    expect(plain(await guardText(portal))).toContain('skončí dosavadnímu starostovi');
    const focused = await portal.evaluate(
      host => document.querySelector(host)?.shadowRoot?.activeElement?.textContent ?? '',
      'povolebni-pruvodce',
    );
    expect(focused).toBe('Zkontrolovat');
    await portal.keyboard.press('Escape');
    await goneFromShadow(portal, 'dialog.guard');
    expect(posts()).toEqual([]);
    expect(await portal.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Nastavit statutárního zástupce',
    );
  });

  it('lists what is wrong in the form, and leads to it', async () => {
    await portal.goto(urlOf('sovm.userForm', 'modern'));
    await panelSays(portal, 'Co tady udělat');
    const email = selectorsOf('sovm.userForm', 'modern', 'contact.email')[0] ?? '';
    await addCrown(email);
    await portal.click('#sz');
    await portal.type(email, 'bez zavináče');
    await clickSubmit(portal, email);
    const text = plain(await guardText(portal));
    expect(text).toContain('skončí dosavadnímu starostovi');
    expect(text).toMatch(/Zkontrolujte 1 údaj: ?E-mail/);
    await clickInOverlay(portal, 'dialog.guard .hints button', 'E-mail');
    await goneFromShadow(portal, 'dialog.guard');
    expect(await portal.$eval(email, field => field === document.activeElement)).toBe(true);
    expect(posts()).toEqual([]);
  });

  it('passes on the same data as without the extension, and then asks no more', async () => {
    await openChosen();
    await clickSubmit(portal, control());
    await guardText(portal);
    await Promise.all([portal.waitForNavigation(), answerGuard(portal, 'Přesto pokračovat')]);
    const [guarded] = posts();

    await setGuard(false);
    stage.portals.reset();
    stage.portals.state.addNewMayor();
    await openChosen();
    await Promise.all([portal.waitForNavigation(), clickSubmit(portal, control())]);
    const [plainPost] = posts();
    expect(guarded?.body).toBe(plainPost?.body);
    expect(guarded?.path.split('?')[0]).toBe(plainPost?.path.split('?')[0]);
  });

  it('passes on a click whose button the page has drawn anew meanwhile', async () => {
    await openChosen();
    await clickSubmit(portal, control());
    await guardText(portal);
    await portal.$eval(control(), field => {
      for (const button of field.closest('form')?.querySelectorAll('button') ?? [])
        button.replaceWith(button.cloneNode(true));
    });
    await Promise.all([portal.waitForNavigation(), answerGuard(portal, 'Přesto pokračovat')]);
    expect(posts()).toHaveLength(1);
  });

  it('stops a click on a button behind an open shadow root', async () => {
    await openChosen();
    await portal.evaluate(() => {
      const host = document.createElement('div');
      const button = document.createElement('button');
      button.textContent = 'Nastavit statutárního zástupce';
      button.addEventListener('click', () => Reflect.set(window, 'saved', true));
      host.attachShadow({ mode: 'open' }).append(button);
      document.querySelector('h1')?.after(host);
    });
    await (await portal.$('h1 + div >>> button'))?.click();
    expect(plain(await guardText(portal))).toContain('skončí dosavadnímu starostovi');
    expect(await portal.evaluate(() => Reflect.get(window, 'saved'))).toBeUndefined();
  });

  it('asks once per case and page', async () => {
    await openChosen();
    await clickSubmit(portal, control());
    await guardText(portal);
    await Promise.all([portal.waitForNavigation(), answerGuard(portal, 'Přesto pokračovat')]);
    await undoSave();
    await openChosen();
    await Promise.all([portal.waitForNavigation(), clickSubmit(portal, control())]);
    expect(posts()).toHaveLength(2);
  });

  it('stops Enter in the form as well', async () => {
    await openChosen();
    await portal.focus('form [name="cisloUsneseni"]');
    await portal.keyboard.press('Enter');
    expect(plain(await guardText(portal))).toContain('Zbývá');
    expect(posts()).toEqual([]);
  });

  it('stops Enter in a form without a button, and repeats it', async () => {
    await openChosen();
    await portal.$eval(control(), select => {
      const form = select.closest('form');
      for (const other of form?.querySelectorAll('button, input:not([type=hidden], [name=cisloUsneseni])') ?? [])
        other.remove();
    });
    await portal.focus('form [name="cisloUsneseni"]');
    await portal.keyboard.press('Enter');
    expect(plain(await guardText(portal))).toContain('Zbývá');
    expect(posts()).toEqual([]);
    await Promise.all([portal.waitForNavigation(), answerGuard(portal, 'Přesto pokračovat')]);
    expect(posts()).toHaveLength(1);
  });

  it('stands before the save of a user who is made statutory representative, and before the crown', async () => {
    await portal.goto(urlOf('sovm.userForm', 'modern'));
    await panelSays(portal, 'Co tady udělat');
    const username = selectorsOf('sovm.userForm', 'modern', 'account.username')[0] ?? '';
    await addCrown(username);
    await portal.click('#sz');
    await clickSubmit(portal, username);
    expect(plain(await guardText(portal))).toContain('skončí dosavadnímu starostovi');
    await answerGuard(portal, 'Zkontrolovat');
    await goneFromShadow(portal, 'dialog.guard');
    await portal.click('#sz');
    await clickSubmit(portal, username);
    await quiet();
    expect(await portal.$(shadowSelector('dialog.guard'))).toBeNull();

    await portal.goto(urlOf('sovm.users', 'modern'));
    await panelSays(portal, 'Co tady udělat');
    await portal.$eval('td:last-child', cell => {
      cell.insertAdjacentHTML('beforeend', '<button title="Nastavit jako statutárního zástupce">♛</button>');
    });
    await quiet();
    await portal.click('td:last-child button');
    expect(plain(await guardText(portal))).toContain('skončí dosavadnímu starostovi');
  });

  it('takes the save of a user with the crown for that of the statutory representative', async () => {
    const mayor = stage.portals.state.users.find(user => user.surname === newMayor.surname);
    const address = new URL(urlOf('sovm.userForm', 'modern'));
    address.searchParams.set('id', mayor?.id ?? '');
    await portal.goto(address.href);
    await panelSays(portal, 'Co tady udělat');
    const email = selectorsOf('sovm.userForm', 'modern', 'contact.email')[0] ?? '';
    await addCrown(email);
    await portal.click('#sz');
    await clickSubmit(portal, email);
    await guardText(portal);
    await Promise.all([portal.waitForNavigation(), answerGuard(portal, 'Přesto pokračovat')]);
    await vi.waitFor(async () => {
      const [[, kase] = []] = Object.entries(await readStorage(stage.popup)).filter(([key]) => key.startsWith('case:'));
      expect(kase).toMatchObject({
        events: expect.arrayContaining([expect.objectContaining({ step: 'sovm-statutory', by: 'page' })]),
      });
    });
  });

  it('does not touch a click made by the portal’s own script', async () => {
    await openChosen();
    await Promise.all([
      portal.waitForNavigation(),
      portal.$eval(control(), select => select.closest('form')?.querySelector<HTMLElement>('[type=submit]')?.click()),
    ]);
    expect(posts()).toHaveLength(1);
  });

  it('takes no click by script on its own buttons', async () => {
    await openChosen();
    await clickSubmit(portal, control());
    await guardText(portal);
    await portal.$$eval(shadowSelector('dialog.guard button'), buttons => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
    });
    await quiet();
    expect(plain(await guardText(portal))).toContain('Než uložíte');
    expect(posts()).toEqual([]);
  });

  it('can be switched off', async () => {
    await setGuard(false);
    await openChosen();
    await Promise.all([portal.waitForNavigation(), clickSubmit(portal, control())]);
    expect(posts()).toHaveLength(1);
  });
});

describe('the guard before an account in ePUSA', () => {
  it('asks about a new person, not about one who is there', async () => {
    await markSaved();
    const [existing] = stage.portals.state.contacts;
    await portal.goto(`${urlOf('epusa.personForm', 'jsp')}&osoba=${existing?.id}`);
    await panelSays(portal, 'Co tady udělat');
    const surname = selectorsOf('epusa.personForm', 'jsp', 'person.surname')[0] ?? '';
    await Promise.all([portal.waitForNavigation(), clickSubmit(portal, surname)]);

    await portal.goto(urlOf('epusa.personForm', 'jsp'));
    await panelSays(portal, 'Co tady udělat');
    await clickSubmit(portal, surname);
    expect(plain(await guardText(portal))).toContain('den 1 ze 7');
    expect(posts()).toHaveLength(1);
  });
});

async function setGuard(guard: boolean): Promise<void> {
  await replaceStorage(stage.popup, { ...(await readStorage(stage.popup)), settings: { guard } });
}

/** As if the save in SOVM were done and the synchronisation under way. */
async function markSaved(): Promise<void> {
  const stored = await readStorage(stage.popup);
  const events = [{ step: 'sovm-statutory', what: 'done', at: new Date().toISOString(), by: 'clerk' }];
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith('case:') && typeof value === 'object')
      await replaceStorage(stage.popup, { ...stored, [key]: { ...value, events } });
  }
}

/** As if the clerk had taken the saved step back: the guard would have something to ask again. */
async function undoSave(): Promise<void> {
  const stored = await readStorage(stage.popup);
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith('case:') && typeof value === 'object')
      await replaceStorage(stage.popup, { ...stored, [key]: { ...value, events: [] } });
  }
}
