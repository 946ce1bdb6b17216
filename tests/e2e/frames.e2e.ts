import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchTested } from '../browsers/launch.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { type Answer, document as answer } from '../portals/answer.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import type { SiteRequest } from '../portals/site.ts';
import { quiet } from './stage.ts';

const host = 'www.czechpoint.cz';
const form = `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Správa dat</title><h1>Úprava údajů o uživateli</h1>
<form><p><label for="j">Jméno</label> <input id="j"><p><label for="p">Příjmení</label> <input id="p">
<p><label for="e">E-mail</label> <input id="e"><p><label for="u">Uživatelské jméno</label> <input id="u"></form>`;
const menu = '<!doctype html><meta charset="utf-8"><ul><li><a href="#">Uživatelé</a><li><a href="#">Odhlásit</a></ul>';
const pages: Record<string, string> = {
  '/spravadat/ramce/vlozeny': `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Správa dat</title><p>Záhlaví
    <iframe src="menu" width="140" height="300"></iframe><iframe src="uzivatel" width="760" height="420"></iframe>`,
  '/spravadat/ramce/soustava':
    '<!doctype html><html lang="cs"><meta charset="utf-8"><title>Správa dat</title><frameset cols="160,*"><frame src="menu"><frame src="uzivatel"></frameset></html>',
  '/spravadat/ramce/bez-adresy': `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Správa dat</title><p>Záhlaví
    <iframe srcdoc='${form}' width="760" height="420"></iframe>`,
  '/spravadat/ramce/menu': menu,
  '/spravadat/ramce/uzivatel': form,
};

let portals: Portals;
let session: BrowserSession;

beforeAll(async () => {
  const before = (request: SiteRequest): Answer | null => {
    const html = request.host === host ? pages[request.path] : undefined;
    return html ? answer(html) : null;
  };
  portals = await startPortals({ before });
  session = await launchTested({ portalsPort: portals.port, hosts: [host] });
}, 120_000);

afterAll(async () => {
  await session?.close();
  await portals?.close();
});

/** The text of the overlay in each frame, the outermost first; '' where there is none. */
function said(page: Page): Promise<string[]> {
  return Promise.all(
    page
      .frames()
      .map(frame =>
        frame.evaluate(
          () => document.querySelector('povolebni-pruvodce')?.shadowRoot?.querySelector('.stage')?.textContent ?? '',
        ),
      ),
  );
}

async function spoken(page: Page, wanted: RegExp): Promise<string[]> {
  for (let tries = 0; tries < 60; tries += 1) {
    const texts = await said(page);
    if (texts.some(text => wanted.test(text))) return texts;
    await quiet(100);
  }
  throw new Error(`no frame says ${wanted}: ${JSON.stringify(await said(page))}`);
}

it.each(['vlozeny', 'soustava', 'bez-adresy'])('in %s the frame with the form speaks, and only that', async name => {
  const page = await session.newPage(`https://${host}/spravadat/ramce/${name}`);
  await spoken(page, /Co tady udělat|Zde/);
  await quiet();
  const texts = await said(page);
  expect(texts.filter(text => text).length).toBe(1);
  expect(texts[0]).toBe('');

  const inner: Frame | undefined = page.frames()[texts.findIndex(text => text)];
  await inner?.focus('#p');
  const found = await spoken(page, /register|registr|velk/i);
  expect(found.filter(text => text).length).toBe(1);
  await page.close();
});
