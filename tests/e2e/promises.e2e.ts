import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchTested, testedFamily } from '../browsers/launch.ts';
import { overlayHost } from '../browsers/shadow.ts';
import { readStorage } from '../browsers/storage.ts';
import type { ReplicaPageId } from '../portals/addresses.ts';
import { dialects } from '../portals/dialects/model.ts';
import { truthFor } from '../portals/truth.ts';
import { panelSays } from '../walk/overlayPart.ts';
import { clickSubmit, selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openStage, quiet, restoreCase, type Stage, testHosts } from './stage.ts';

/** Short, because it is typed into every control of many pages key by key. */
const canary = 'QJX';
const forms: readonly ReplicaPageId[] = ['sovm.login', 'sovm.userForm', 'sovm.identify', 'epusa.personForm'];
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  await restoreCase(stage);
  page = await stage.session.newPage();
});
afterEach(() => page?.close());

/** Types a canary into every text control of the page, visiting each as a clerk does. */
async function typeEverywhere(target: Page): Promise<number> {
  const controls = await target.$$(
    'input:not([type]), input[type=text], input[type=password], input[type=email], input[type=tel], textarea',
  );
  for (const [index, control] of controls.entries()) {
    await control.focus();
    await target.keyboard.type(`${canary}${index}`);
  }
  await target.keyboard.press('Tab');
  return controls.length;
}

describe('what is typed into a portal', () => {
  it.each(forms)('on %s is in no storage, no message and no log', async id => {
    const logs: string[] = [];
    page.on('console', message => logs.push(message.text()));
    await stage.popup.evaluate(() => {
      const messages: string[] = [];
      Reflect.set(window, 'messages', messages);
      const runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } } = Reflect.get(
        Reflect.get(window, 'chrome'),
        'runtime',
      );
      runtime.onMessage.addListener(message => {
        messages.push(JSON.stringify(message));
      });
    });
    await page.goto(urlOf(id, 'jsp'));
    await panelSays(page, 'Co tady udělat');
    expect(await typeEverywhere(page)).toBeGreaterThan(0);
    const [some = 'account.username'] = truthFor(id, 'jsp').values();
    await clickSubmit(page, selectorsOf(id, 'jsp', some)[0] ?? '');
    await quiet();

    const messages = await stage.popup.evaluate(() => String(Reflect.get(window, 'messages')));
    expect(messages).toContain('pageSeen');
    // The municipalities came to the page, the place of birth did not leave it.
    if (id === 'sovm.identify') expect(messages).toContain('loadPlaces');
    expect(messages).not.toContain(canary);
    const stored = JSON.stringify([await readStorage(stage.popup), await readStorage(stage.popup, 'session')]);
    expect(stored).toContain('Boskovice');
    expect(stored).not.toContain(canary);
    expect(logs.join()).not.toContain(canary);
  });

  it('leads to no request but those of the portal’s own page', async () => {
    await page.goto(urlOf('sovm.identify', 'jsp'));
    await panelSays(page, 'Ztotožnění');
    const before = stage.portals.requests.length;
    await typeEverywhere(page);
    await quiet();
    expect(stage.portals.requests.slice(before).filter(request => !request.path.startsWith('/__assets'))).toEqual([]);
    expect(stage.session.foreignRequests()).toEqual([]);
  });
});

describe('the portal’s page', () => {
  // What the extension does to a page does not hang on its markup: one dialect is enough for the slower browser.
  const tried = testedFamily === 'firefox' ? (['grid'] as const) : dialects;
  it.each(tried)('is the same as without the extension, but for one element (%s)', async dialect => {
    const bare = await launchTested({ portalsPort: stage.portals.port, hosts: testHosts, extensionDir: '' });
    try {
      const control = await bare.newPage();
      for (const id of forms) {
        stage.portals.reset();
        const [withIt, without] = [await visited(page, id, dialect), await visited(control, id, dialect)];
        expect(await page.$$(overlayHost), id).toHaveLength(1);
        expect(withIt, id).toEqual(without);
      }
    } finally {
      await bare.close();
    }
  });

  it('keeps its focus and its tab order', async () => {
    await page.goto(urlOf('sovm.userForm', 'modern'));
    await panelSays(page, 'Účet uživatele');
    const names: string[] = [];
    const [first = ''] = selectorsOf('sovm.userForm', 'modern', 'person.titleBefore');
    await page.focus(first);
    for (let count = 0; count < 6; count += 1) {
      names.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('name') ?? document.activeElement?.localName ?? '',
        ),
      );
      await page.keyboard.press('Tab');
    }
    const inOrder = await page.$$eval(
      'form [name]:not([type=hidden])',
      (controls, from) => {
        const all = controls.map(control => control.getAttribute('name') ?? '');
        return all.slice(all.indexOf(from), all.indexOf(from) + 6);
      },
      names[0] ?? '',
    );
    expect(names).toEqual(inOrder);
  });

  it('does not meet the extension on any other host', async () => {
    await page.goto('https://www.example.com/');
    await quiet();
    expect(await page.$(overlayHost)).toBeNull();
    await page.goto('https://www.czechpoint.cz/public/');
    await quiet();
    expect(await page.$(overlayHost)).toBeNull();
  });
});

/** The markup of a page and all its values after a clerk has been in every control; the extension's element left out. */
async function visited(
  target: Page,
  id: ReplicaPageId,
  dialect: (typeof dialects)[number],
): Promise<{ html: string; values: string[]; focus: string }> {
  await target.bringToFront();
  await target.goto(urlOf(id, dialect));
  await quiet(400);
  await typeEverywhere(target);
  await quiet(400);
  return target.evaluate(host => {
    const copy = document.documentElement.cloneNode(true);
    if (copy instanceof Element) for (const element of copy.querySelectorAll(host)) element.remove();
    const values = [...document.querySelectorAll('input, select, textarea')].map(control =>
      String(Reflect.get(control, 'value')),
    );
    const html = copy instanceof Element ? copy.outerHTML.replace(/jsessionid=\w+|sessID=\w+/gi, '') : '';
    return { html, values, focus: document.activeElement?.outerHTML ?? '' };
  }, overlayHost);
}
