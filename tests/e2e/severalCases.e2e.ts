import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCase } from '../../src/checklist/index.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { plain } from '../walk/overlayPart.ts';
import { openStage, quiet, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const towns = [
  { name: 'Zkušební Lhota', ico: '00000116', district: 'Louny', code: '500011' },
  { name: 'Nová Ves', ico: '00000213', district: 'Louny', code: '500012' },
  { name: 'Nová Ves', ico: '00000310', district: 'Blansko', code: '500013' },
];

function cases(): Record<string, unknown> {
  const opened = towns.map(({ ico, ...town }, index) =>
    openCase(
      { kind: 'newMayor', ico, meetingOn: '2026-11-16', municipality: { ...town, region: 'kraj' } },
      new Date(Date.now() - (3 - index) * 60_000),
    ),
  );
  return { version: 1, ...Object.fromEntries(opened.map(kase => [`case:${kase.id}`, kase])) };
}

async function says(part: string): Promise<void> {
  let shown = '';
  for (let tries = 0; tries < 100; tries += 1) {
    shown = plain(await stage.popup.$eval('main', main => main.innerText));
    if (shown.includes(part)) return;
    await quiet(50);
  }
  throw new Error(`the popup does not say „${part}“ but „${shown}“`);
}

/** Clicks a button as soon as it is there. */
async function press(name: string): Promise<void> {
  const click = (wanted: string) => {
    const control = [...document.querySelectorAll<HTMLElement>('button, summary')].find(
      element => element.textContent.replaceAll('\u00a0', ' ').trim() === wanted,
    );
    control?.click();
    return Boolean(control);
  };
  await stage.popup.waitForFunction(click, {}, name);
}

function badge(): Promise<string> {
  return stage.popup.evaluate('chrome.action.getBadgeText({})').then(String);
}

it('three cases are looked over, found, switched, put into the archive and brought back', async () => {
  const { popup, session } = stage;
  await replaceStorage(popup, cases());
  await session.reloadExtensionPage(popup);
  await popup.bringToFront();
  await says('okres Blansko');

  await press('Přehled případů');
  await says('3 případy');
  // The focus comes after the painting.
  await popup.waitForFunction(() => document.activeElement?.id === 'case-search');
  await popup.keyboard.type('lhota');
  await says('1 případ');
  await popup.keyboard.press('Enter');
  await says('Zbývá');
  expect(plain(await popup.$eval('h1', title => title.innerText))).toBe('Zkušební Lhota');
  expect(Number(await badge())).toBeGreaterThan(20);

  await press('Odložit do archivu');
  await says('V archivu: případ obce Zkušební Lhota');
  expect(plain(await popup.$eval('h1', title => title.innerText))).toBe('Nová Ves');
  await press('Přehled případů');
  await says('V archivu: 1');
  await press('V archivu: 1');
  await popup.waitForSelector('details[open] [data-case]');
  await popup.click('details[open] [data-case]');
  await says('Tento případ je v archivu.');
  await press('Vrátit z archivu');
  await popup.waitForFunction(() => document.querySelectorAll('.switcher option').length === 3);
  const stored = Object.values(await readStorage(popup)).filter(kase => typeof kase === 'object');
  expect(JSON.stringify(stored)).not.toContain('archivedAt');
});
