import type { Page } from 'puppeteer-core';
import type { StepId } from '../../src/guide/index.ts';

/** What the start form of the popup is filled with. */
export interface Opening {
  query: string;
  /** `YYYY-MM-DD`. */
  meetingOn: string;
  givenName: string;
  surname: string;
}

/** Types into the search for the municipality and waits until the list answers. */
export async function searchMunicipality(popup: Page, query: string): Promise<string[]> {
  await popup.waitForSelector('#municipality');
  await popup.focus('#municipality');
  await popup.$eval('#municipality', input => input instanceof HTMLInputElement && input.select());
  await popup.keyboard.type(query);
  await popup.waitForSelector('#municipality-list [role=option]', { visible: true });
  return popup.$$eval('#municipality-list [role=option]', options => options.map(option => option.textContent ?? ''));
}

/** Fills in the start form and starts the case. */
export async function startCase(popup: Page, opening: Opening): Promise<void> {
  await searchMunicipality(popup, opening.query);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await popup.$eval(
    '#meetingOn',
    (input, day) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.value = day;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    opening.meetingOn,
  );
  await popup.type('#givenName', opening.givenName);
  await popup.type('#surname', opening.surname);
  await popup.click('form.start button[type=submit]');
  await popup.waitForSelector('[data-step]');
  // Drawn last.
  await popup.waitForSelector('.case-actions');
}

/** Ticks a step, wherever in the list it is folded away. */
export async function tick(popup: Page, step: StepId): Promise<void> {
  const selector = `.phases [data-step="${step}"] [data-tick]`;
  await popup.waitForSelector(selector);
  await popup.$eval(selector, button => {
    button.closest('details')?.setAttribute('open', '');
    if (button instanceof HTMLElement) button.click();
  });
  await popup.waitForFunction(gone => !document.querySelector(gone), {}, selector);
}

/** What the popup says of a step. */
export async function stepText(popup: Page, step: StepId): Promise<string> {
  const selector = `[data-step="${step}"]`;
  await popup.waitForSelector(selector);
  return popup.$eval(selector, row => row.querySelector('summary')?.textContent ?? row.textContent ?? '');
}
