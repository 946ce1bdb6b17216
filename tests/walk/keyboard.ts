import type { Page } from 'puppeteer-core';
import { overlayHost } from '../browsers/shadow.ts';
import type { Hand } from './hand.ts';
import { searchMunicipality } from './popupPage.ts';

/** More than any page has. */
const mostStops = 150;

/** With nothing but keys: Tab to get somewhere, arrows and letters to choose, Enter and the space bar to press. */
export const keyboard: Hand = {
  goTo: tabTo,

  async enter(page, controls, value) {
    const parts = controls.length === 3 ? value.split('.').map(part => part.trim()) : [value];
    for (const [index, control] of controls.slice(0, parts.length).entries()) {
      await tabTo(page, control);
      const isSelect = await page.$eval(control, element => element.localName === 'select');
      if (isSelect) await chooseOption(page, control, parts[index] ?? '');
      else {
        await selectAll(page);
        await page.keyboard.type(parts[index] ?? '');
      }
    }
  },

  async choose(page, control, value) {
    await tabTo(page, control);
    const isThere = (wanted: string) => {
      const { activeElement: at } = document;
      const isControl = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
      return isControl && at.value === wanted && (!(at instanceof HTMLInputElement) || at.checked);
    };
    for (let i = 0; !(await page.evaluate(isThere, value)); i += 1) {
      if (i === mostStops) throw new Error(`no arrow leads to ${value} of ${control}`);
      await page.keyboard.press('ArrowDown');
    }
  },

  async submit(page, control) {
    const isInForm = await page.$eval(control, element => element.closest('form')?.contains(document.activeElement));
    // From the last control of the page Tab leads to the browser's own window.
    if (!isInForm) await tabTo(page, control);
    await tabTo(page, '[type=submit], button:not([type])');
    await page.keyboard.press('Enter');
  },

  async answerGuard(page, caption) {
    const isThere = (text: string, host: string) => {
      const focused = document.querySelector(host)?.shadowRoot?.activeElement;
      return focused?.localName === 'button' && focused.textContent === text;
    };
    for (let stops = 0; !(await page.evaluate(isThere, caption, overlayHost)); stops += 1) {
      if (stops === mostStops) throw new Error(`no way by Tab to „${caption}“`);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  },

  async startCase(popup, { query, meetingOn, givenName, surname }) {
    await tabTo(popup, '#municipality');
    await searchMunicipality(popup, query);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await tabTo(popup, '#meetingOn');
    const [year = '', month = '', day = ''] = meetingOn.split('-');
    // Its parts stand in the order of the browser's language, Czech here.
    await popup.keyboard.type(`${day}${month}${year}`);
    await tabTo(popup, '#givenName');
    await popup.keyboard.type(givenName);
    await tabTo(popup, '#surname');
    await popup.keyboard.type(surname);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-step]');
  },

  async tick(popup, step) {
    const row = `.phases [data-step="${step}"]`;
    const button = `${row} [data-tick]`;
    await popup.waitForSelector(button);
    const folded = await popup.$eval(button, element => element.closest('details:not([open])') !== null);
    if (folded) {
      await tabTo(popup, `details:has([data-step="${step}"]) > summary`);
      await popup.keyboard.press('Enter');
    }
    await tabTo(popup, button);
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(gone => !document.querySelector(gone), {}, button);
  },
};

/** Presses Tab, or Shift and Tab, until a control that matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    const way = await page.evaluate(wayTo, selector);
    if (way === 'here') return;
    // Past the last control Tab would lead to the browser's own window.
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`no way by Tab to ${selector}`);
}

function wayTo(selector: string): 'here' | 'back' | 'on' {
  const { activeElement } = document;
  if (activeElement?.matches(selector)) return 'here';
  const targets = [...document.querySelectorAll(selector)];
  const isBefore = (target: Element) =>
    activeElement !== null &&
    activeElement !== document.body &&
    (activeElement.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return targets.length > 0 && targets.every(isBefore) ? 'back' : 'on';
}

/** Chooses the option with a text by arrows, as many as it takes. */
async function chooseOption(page: Page, control: string, text: string): Promise<void> {
  const steps = await page.$eval(
    control,
    (element, wanted) => {
      if (!(element instanceof HTMLSelectElement)) return 0;
      const options = [...element.options].filter(option => !option.disabled);
      const at = options.findIndex(option => option.text.toLowerCase().includes(wanted.toLowerCase()));
      return at - options.findIndex(option => option.selected);
    },
    text,
  );
  for (let i = 0; i < Math.abs(steps); i += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
}

async function selectAll(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
}
