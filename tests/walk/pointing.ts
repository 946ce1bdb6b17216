import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/session.ts';
import { goneFromShadow, inShadow } from '../browsers/shadow.ts';
import { type Answer, document as answer } from '../portals/answer.ts';
import type { SiteRequest } from '../portals/site.ts';
import { clickInOverlay } from './overlayPart.ts';

/** Where the form for pointing is; `?id=x` gives its controls ids that begin so. */
export const pointingForm = 'https://www.czechpoint.cz/spravadat/ukazovani';
/** The same form in a frame. */
export const pointingFrame = `${pointingForm}/ramec`;
/** „Žádné z nich, nenapovídat“ as it is set. */
export const noneOfThem = 'Žádné z\u00a0nich, nenapovídat';

/** A form of SOVM with a phone under a caption that nobody can foresee; every load may have other ids. */
const form = (id: string) => `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Správa dat</title>
<h1>Úprava údajů o uživateli</h1><form><h2>Osoba</h2>
<p><label for="${id}1">Jméno</label> <input id="${id}1" name="${id}j"><p><label for="${id}2">Příjmení</label> <input id="${id}2">
<p><label for="${id}3">E-mail</label> <input id="${id}3"><p><label for="${id}4">Uživatelské jméno</label> <input id="${id}4">
<p><label for="${id}5">Kam cinknout</label> <input id="${id}5"><p><label for="${id}6">Heslo</label> <input id="${id}6" type="password">
<p><button type="button">Zpět</button></form>`;

const frame = `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Správa dat</title><p>Záhlaví
<iframe src="/spravadat/ukazovani?id=f" width="760" height="520"></iframe>`;

/** Answers for the form and the frame. */
export function pointingSite({ host, path }: SiteRequest): Answer | null {
  const { origin, pathname, searchParams } = new URL(path, `https://${host}`);
  if (origin + pathname === pointingFrame) return answer(frame);
  return origin + pathname === pointingForm ? answer(form(searchParams.get('id') ?? 'a')) : null;
}

/** Begins pointing on the page the way a clerk does: by the button of the popup. */
export async function point({ session, popup }: { session: BrowserSession; popup: Page }, page: Page): Promise<void> {
  await popup.bringToFront();
  await session.reloadExtensionPage(popup);
  await popup.waitForSelector('.check');
  await pressPoint(popup);
  await inShadow(page, '.bar', { timeout: 10_000 });
  await page.bringToFront();
}

/** Presses the button of the popup, folded away or not. */
export async function pressPoint(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.check button'))
      if (button.textContent?.includes('Ukázat')) button.click();
  });
}

/** Chooses an answer for the control and saves it. */
export async function choose(page: Page, control: string, name: string): Promise<void> {
  await page.click(control);
  await clickInOverlay(page, '.choice label', name);
  await clickInOverlay(page, '.choice button', 'Uložit');
  await goneFromShadow(page, '.choice');
}

/** Ends pointing by Esc; the panel comes back. */
export async function endPointing(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await goneFromShadow(page, '.bar');
  await inShadow(page, '.panel');
}
