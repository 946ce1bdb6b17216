import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goneFromShadow, inShadow, overlayHost, shadowSelector } from '../browsers/shadow.ts';
import { bubbleSays, guardText, panelSays } from '../walk/overlayPart.ts';
import { clickSubmit, enter, selectorsOf, urlOf } from '../walk/portalPage.ts';
import { openCase, openStage, quiet, type Stage } from './stage.ts';

const form = 'sovm.userForm';
const [email = ''] = selectorsOf(form, 'modern', 'contact.email');
const isChromium = process.env.PRUVODCE_BROWSER !== 'firefox';
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ dialect: 'modern' });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  page = await stage.session.newPage(urlOf(form, 'modern'));
  await panelSays(page, 'Co tady udělat');
});
afterEach(() => page?.close());

/** What of the overlay leaves the window or covers the field, the next control or another part, by name. */
async function collisions(selector: string): Promise<string[]> {
  return page.evaluate(
    (field, host) => {
      const parts = [...(document.querySelector(host)?.shadowRoot?.querySelectorAll('.panel, .bubble') ?? [])].filter(
        part => part.checkVisibility({ visibilityProperty: true }),
      );
      const controls = [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button')];
      const own = document.querySelector(field);
      const next = own && controls[controls.indexOf(own) + 1];
      const overlap = (a: Element, b: Element) => {
        const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
        return x.left < y.right && y.left < x.right && x.top < y.bottom && y.top < x.bottom;
      };
      const found: string[] = [];
      for (const part of parts) {
        const box = part.getBoundingClientRect();
        const isInside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
        if (!isInside) found.push(`${part.className} leaves the window`);
        for (const other of [own, next, ...parts])
          if (other && other !== part && overlap(part, other))
            found.push(`${part.className} covers ${other.localName}`);
      }
      return found;
    },
    selector,
    overlayHost,
  );
}

describe('in a window', () => {
  it.each([
    ['of a telephone, 320 px wide', 320, 640],
    ['enlarged to 200 %', 640, 400],
    ['of an old screen', 1024, 600],
  ])('%s: covers neither the field nor the next one, and stays inside', async (_name, width, height) => {
    await page.setViewport({ width, height });
    for (const field of ['account.username', 'person.surname', 'contact.email', 'office.position'] as const) {
      const [control = ''] = selectorsOf(form, 'modern', field);
      await page.$eval(control, element => element.scrollIntoView({ block: 'center' }));
      await page.focus(control);
      await quiet(400);
      expect(await collisions(control), field).toEqual([]);
    }
  });
});

describe('a bubble', () => {
  const boxOf = (selector: string) => page.$eval(selector, element => element.getBoundingClientRect().toJSON());

  it('follows its field in a container that scrolls, and hides when the field is scrolled away', async () => {
    await page.$eval(email, input => {
      const fieldset = input.closest('fieldset');
      const [box, filling] = [document.createElement('div'), document.createElement('div')];
      box.id = 'box';
      Object.assign(box.style, { height: '260px', overflow: 'auto' });
      filling.style.height = '900px';
      fieldset?.before(box);
      if (fieldset) box.append(fieldset, filling);
    });
    await page.focus(email);
    await bubbleSays(page, 'e-mail');
    const distance = async () => (await boxOf(shadowSelector('.bubble'))).top - (await boxOf(email)).top;
    const before = await distance();
    await page.$eval('#box', box => box.scrollBy(0, 30));
    await quiet(300);
    expect(Math.abs((await distance()) - before)).toBeLessThan(3);
    await page.$eval('#box', box => box.scrollBy(0, 700));
    await quiet(300);
    const top = await page.$eval(
      shadowSelector('.bubble'),
      (bubble, host) => {
        const { left, top, width, height } = bubble.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.localName === host;
      },
      overlayHost,
    );
    expect(top).toBe(false);
  });

  it('goes with a field that the page replaces, and comes to the new one', async () => {
    await page.focus(email);
    await bubbleSays(page, 'e-mail');
    await page.$eval(email, input => input.replaceWith(input.cloneNode(true)));
    await goneFromShadow(page, '.bubble');
    await page.focus(email);
    await bubbleSays(page, 'e-mail');
  });

  it('shows a tick when the value is right, and nothing more', async () => {
    await enter(page, [email], 'jana.novakova@obec.cz');
    await bubbleSays(page, 'v pořádku');
    expect(await page.$$(shadowSelector('.bubble .line:not(.ok)'))).toEqual([]);
  });

  it('is read aloud once, after a pause, and only while its field has the focus', async () => {
    const said = () => page.$$eval(shadowSelector('.announcer'), all => all.map(region => region.textContent).join(''));
    const [surname = ''] = selectorsOf(form, 'modern', 'person.surname');
    await page.focus(email);
    await quiet(1000);
    await page.focus(surname);
    expect(await said()).toBe('');
    await quiet(2600);
    expect(await said()).toContain('Příjmení');
    expect(await said()).not.toContain('e-mail');
  });
});

describe('in forced colours', () => {
  it('keeps its outlines and marks in forced colours', async () => {
    await stage.session.emulate(page, { forcedColours: true });
    await page.focus(email);
    await bubbleSays(page, 'e-mail');
    const looks = await page.evaluate(host => {
      const parts = document.querySelector(host)?.shadowRoot?.querySelectorAll('.panel, .bubble, .bubble .mark') ?? [];
      return [...parts].map(part => {
        const { borderTopWidth, color, backgroundColor } = getComputedStyle(part);
        return { isBounded: borderTopWidth !== '0px' || part.matches('.mark'), isSeen: color !== backgroundColor };
      });
    }, overlayHost);
    expect(looks.length).toBeGreaterThan(2);
    expect(looks.every(({ isBounded, isSeen }) => isBounded && isSeen)).toBe(true);
    await stage.session.emulate(page, {});
  });
});

describe('the shortcut for the list of hints', () => {
  it('is a command of the extension, and what it runs takes the focus to the list and back', async () => {
    const commands = await stage.popup.evaluate('chrome.commands.getAll()');
    // Chromium gives no shortcut to what a driver has installed.
    const shortcut = isChromium ? '' : 'Alt+Shift+N';
    expect(commands).toContainEqual(expect.objectContaining({ name: 'list-hints', shortcut }));
    await page.focus(email);
    // No driver can press a shortcut of the browser itself; this is all that its listener does.
    await stage.popup.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) =>
      chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/listHints.js'] }))`);
    await inShadow(page, '.insert');
    await page.keyboard.press('Escape');
    await goneFromShadow(page, '.insert');
    expect(await page.$eval(email, input => input === document.activeElement)).toBe(true);
  });
});

describe.runIf(isChromium)('asked through the browser', () => {
  it('is not printed', async () => {
    await page.emulateMediaType('print');
    expect(await page.$eval(shadowSelector('.stage'), stage => getComputedStyle(stage).display)).toBe('none');
  });

  it('has names and roles in the accessibility tree', async () => {
    await openCase(stage);
    await page.bringToFront();
    await page.focus(email);
    await bubbleSays(page, 'e-mail');
    expect(await rolesOf(page)).toEqual(
      expect.arrayContaining(['complementary Povolební průvodce', 'note Nápověda k poli']),
    );
    stage.portals.state.addNewMayor();
    await page.goto(urlOf('sovm.statutory', 'modern'));
    await panelSays(page, 'Statutární zástupce');
    await clickSubmit(page, selectorsOf('sovm.statutory', 'modern', 'office.statutory')[0] ?? '');
    await guardText(page);
    expect(await rolesOf(page)).toEqual(
      expect.arrayContaining(['dialog Než uložíte', 'button Zkontrolovat', 'button Přesto pokračovat']),
    );
  });
});

/** Role and name of everything in the browser's accessibility tree. */
async function rolesOf(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${role?.value ?? ''} ${name?.value ?? ''}`.replace(/\u00a0/g, ' ').trim());
}
