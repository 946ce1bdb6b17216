import type { BoundingBox, ElementHandle, Page } from 'puppeteer-core';
import { inShadow, shadowSelector, textInShadow } from '../browsers/shadow.ts';

/** The whole text of the panel. */
export function panelText(page: Page): Promise<string> {
  return textInShadow(page, '.panel');
}

/** Waits until the panel says a text, and returns all it says. */
export async function panelSays(page: Page, part: string): Promise<string> {
  return saysWithin(page, '.panel', part);
}

/** Waits until a bubble says a text, and returns all that the bubble says. */
export async function bubbleSays(page: Page, part: string): Promise<string> {
  return saysWithin(page, '.bubble', part);
}

/** Waits until the bar of pointing says a text, and returns all it says. */
export async function barSays(page: Page, part: string): Promise<string> {
  return saysWithin(page, '.bar', part);
}

/** The guard's dialog, once it is open. */
export async function guardText(page: Page): Promise<string> {
  return textInShadow(page, 'dialog.guard');
}

/** Clicks a button of the guard by its caption. */
export async function answerGuard(page: Page, caption: string): Promise<void> {
  await clickInOverlay(page, 'dialog.guard button', caption);
}

/**
 * Clicks a button of the overlay with the mouse, as a person does; its listeners take nothing else. The panel moves and
 * shrinks when the page scrolls, so the click waits until the button stands still.
 */
export async function clickInOverlay(page: Page, selector: string, caption: string): Promise<void> {
  await inShadow(page, selector);
  for (const button of await page.$$(shadowSelector(selector))) {
    if (plain(await button.evaluate(node => node.textContent ?? '')) !== plain(caption)) continue;
    const box = await restingBox(button);
    if (!box) continue;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    return;
  }
  throw new Error(`the overlay has no button „${caption}“`);
}

/** Where the element is, scrolled into view, once two looks at it agree; null when it is not drawn. */
async function restingBox(element: ElementHandle): Promise<BoundingBox | null> {
  let last: BoundingBox | null = null;
  for (let looks = 0; looks < 20; looks += 1) {
    await element.evaluate(node => node.scrollIntoView({ block: 'nearest' }));
    const box = await element.boundingBox();
    if (!box || (last?.x === box.x && last.y === box.y)) return box;
    last = box;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('the button does not stand still');
}

async function saysWithin(page: Page, selector: string, part: string): Promise<string> {
  const until = Date.now() + 5000;
  let last = '';
  while (Date.now() < until) {
    for (const element of await page.$$(shadowSelector(selector))) {
      last = plain(await element.evaluate(node => (node instanceof HTMLElement ? node.innerText : '')).catch(() => ''));
      if (last.includes(part)) return last;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`${selector} does not say „${part}“ but „${last}“`);
}

/** Text with ordinary spaces, so that a test need not type nonbreaking ones. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
