import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe } from '../browsers/axe.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { plain } from '../walk/overlayPart.ts';
import { tick } from '../walk/popupPage.ts';
import { openCase, openStage, type Stage } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'pruvodce-backup-'));
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('carries a case over the deletion of everything by a file, and takes the loading back', async () => {
  const { popup, session } = stage;
  await openCase(stage);
  await tick(popup, 'prepare-minutes');
  await tick(popup, 'prepare-messages');
  const cases = await storedCases(popup);
  await replaceStorage(popup, { draft: { query: 'bosko' } }, 'session');

  const options = await session.openExtensionPage('options.html');
  const text = await savedBy(options, '.case-row button');
  await options.click('section:last-of-type .danger');
  await options.waitForSelector('.confirmation');
  expect(await axe(options)).toEqual([]);
  await options.click('.confirmation .danger');
  await options.waitForFunction(() => !document.querySelector('.case-row'));
  expect([await readStorage(popup), await readStorage(popup, 'session')]).toEqual([{}, {}]);
  await popup.waitForSelector('#municipality');
  expect(await popup.$eval('#municipality', input => input instanceof HTMLInputElement && input.value)).toBe('');

  const file = join(folder, 'pripad.json');
  writeFileSync(file, text);
  await fileInput(options).then(input => input.uploadFile(file));
  await options.waitForSelector('.preview .main');
  expect(plain(await options.$eval('.preview', part => part.textContent))).toContain('Nový případ, 2 záznamy');
  expect(await axe(options)).toEqual([]);
  await options.click('.preview .main');
  await options.waitForSelector('.last button');
  expect(await storedCases(popup)).toEqual(cases);
  await popup.waitForSelector('[data-step]');

  await options.click('.last button');
  await options.waitForFunction(() => !document.querySelector('.last'));
  expect(await storedCases(popup)).toEqual({});
});

async function storedCases(page: Page): Promise<Record<string, unknown>> {
  const stored = Object.entries(await readStorage(page));
  return Object.fromEntries(stored.filter(([key]) => key.startsWith('case:')));
}

/** What a button saves; the download itself would ask in some browsers. */
async function savedBy(page: Page, selector: string): Promise<string> {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => undefined;
    delete document.body.dataset.saved;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then(text => {
        document.body.dataset.saved = text;
      });
      return make(blob);
    };
  });
  await page.click(selector);
  await page.waitForSelector('body[data-saved]');
  return page.evaluate(() => document.body.dataset.saved ?? '');
}

async function fileInput(page: Page): Promise<ElementHandle<HTMLInputElement>> {
  const input = await page.$('.backup input[type=file]');
  if (!input) throw new Error('no input for a file');
  return input.toElement('input');
}
