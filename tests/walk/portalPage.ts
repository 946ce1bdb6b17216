import type { ElementHandle, Page } from 'puppeteer-core';
import type { FieldId } from '../../src/guide/index.ts';
import type { ReplicaPageId } from '../portals/addresses.ts';
import type { Dialect } from '../portals/dialects/model.ts';
import { portalPages } from '../portals/pages.ts';
import { truthFor } from '../portals/truth.ts';

/** The address of a replica page in a dialect. */
export function urlOf(page: ReplicaPageId, dialect: Dialect): string {
  const entry = portalPages.find(candidate => candidate.page === page && candidate.dialect === dialect);
  if (!entry) throw new Error(`no replica of ${page} in ${dialect}`);
  return `https://${entry.host}${entry.path}`;
}

/** Selectors of the controls of a field on a replica page, in the order of the page (three for a split date). */
export function selectorsOf(page: ReplicaPageId, dialect: Dialect, field: FieldId): string[] {
  const names = [...truthFor(page, dialect)].filter(([, known]) => known === field).map(([name]) => name);
  if (names.length === 0) throw new Error(`${page} has no ${field} in ${dialect}`);
  return names.map(name => `[name="${name}"]`);
}

/** Types a value into a field the way a person does: click, clear, type; a select by the text of its option. */
export async function enter(page: Page, selectors: readonly string[], value: string): Promise<void> {
  const parts = selectors.length === 3 ? value.split('.').map(part => part.trim()) : [value];
  for (const [index, selector] of selectors.slice(0, parts.length).entries())
    await enterOne(page, selector, parts[index] ?? '');
}

async function enterOne(page: Page, selector: string, value: string): Promise<void> {
  const kind = await page.$eval(selector, control =>
    control instanceof HTMLInputElement ? control.type : control.localName,
  );
  await page.focus(selector);
  if (kind === 'select') return choose(page, selector, value);
  if (kind === 'date') return enterDate(page, selector, value);
  if (kind === 'radio') return chooseRadio(page, selector, value);
  await page.$eval(selector, control => control instanceof HTMLInputElement && control.select());
  await page.keyboard.press('Backspace');
  if (value) await page.keyboard.type(value);
}

async function choose(page: Page, selector: string, text: string): Promise<void> {
  const value = await page.$eval(
    selector,
    (control, wanted) =>
      control instanceof HTMLSelectElement
        ? ([...control.options].find(option => option.text.trim().toLowerCase().includes(wanted.toLowerCase()))
            ?.value ?? '')
        : '',
    text,
  );
  await page.select(selector, value);
}

/** The radio of a group whose label is the text. */
async function chooseRadio(page: Page, selector: string, text: string): Promise<void> {
  for (const radio of await page.$$(selector)) {
    const label = await radio.evaluate(control => control.closest('label')?.textContent?.trim());
    if (label === text) return radio.click();
  }
  throw new Error(`no radio is called „${text}“`);
}

/** A date control takes keys in the order of the browser's language; setting its value is what both browsers share. */
async function enterDate(page: Page, selector: string, value: string): Promise<void> {
  const [day = '', month = '', year = ''] = value.split('.').map(part => part.trim());
  const iso = value && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  await page.$eval(
    selector,
    (control, text) => {
      if (!(control instanceof HTMLInputElement)) return;
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    },
    iso,
  );
}

/** Clicks the button that sends the form in which a control stands, and waits for the next page. */
export async function send(page: Page, control: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), clickSubmit(page, control)]);
}

/** Clicks the button that sends the form in which a control stands. */
export async function clickSubmit(page: Page, control: string): Promise<void> {
  const button = await page.evaluateHandle(selector => {
    const form = document.querySelector(selector)?.closest('form');
    return (
      form?.querySelector('input[type=submit], button[type=submit], input[type=image], button:not([type])') ?? null
    );
  }, control);
  const element = button.asElement();
  if (!element) throw new Error(`no button sends the form of ${control}`);
  const { x, y } = await inView(element);
  await page.mouse.click(x, y);
}

/** Scrolls an element into the middle of the window, and gives its middle once it stands still there. */
async function inView(element: ElementHandle<Node>): Promise<{ x: number; y: number }> {
  for (let tries = 0; tries < 10; tries += 1) {
    await element.evaluate(
      target => target instanceof Element && target.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    // As long as a hand needs to the mouse; the panel uses it to make way.
    await new Promise(resolve => setTimeout(resolve, 300));
    const place = await element.evaluate(target => {
      const { left, top, width, height } = target instanceof Element ? target.getBoundingClientRect() : new DOMRect();
      return { x: left + width / 2, y: top + height / 2, seen: top >= 0 && top + height <= innerHeight };
    });
    if (place.seen) return place;
  }
  throw new Error('the button does not come into view');
}
