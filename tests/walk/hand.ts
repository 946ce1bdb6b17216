import type { Page } from 'puppeteer-core';
import type { StepId } from '../../src/guide/index.ts';
import { answerGuard } from './overlayPart.ts';
import { type Opening, startCase, tick } from './popupPage.ts';
import { clickSubmit, enter } from './portalPage.ts';

/** How a person does what the walk asks for. Selectors are those of the portal's controls. */
export interface Hand {
  goTo(page: Page, control: string): Promise<void>;
  enter(page: Page, controls: readonly string[], value: string): Promise<void>;
  /** Chooses by the value of an option or a radio. */
  choose(page: Page, control: string, value: string): Promise<void>;
  /** Presses the button that sends the form of a control. */
  submit(page: Page, control: string): Promise<void>;
  answerGuard(page: Page, caption: string): Promise<void>;
  startCase(popup: Page, opening: Opening): Promise<void>;
  tick(popup: Page, step: StepId): Promise<void>;
}

/** With the mouse wherever one can, and shortcuts a person has not, for speed. */
export const mouse: Hand = {
  goTo: (page, control) => page.focus(control),
  enter,
  async choose(page, control, value) {
    const kind = await page.$eval(control, element => element.localName);
    if (kind === 'select') await page.select(control, value);
    else await page.click(`${control}[value="${value}"]`);
  },
  submit: clickSubmit,
  answerGuard,
  startCase,
  tick,
};
