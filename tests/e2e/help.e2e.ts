import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe } from '../browsers/axe.ts';
import { newMayor } from '../portals/people.ts';
import { plain } from '../walk/overlayPart.ts';
import { startCase } from '../walk/popupPage.ts';
import { urlOf } from '../walk/portalPage.ts';
import { meetingDay } from '../walk/walk.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Opens the message of a new case there, and waits until its text has this in it. */
async function askForHelp(query: string, part: string): Promise<string> {
  const { session, popup } = stage;
  await stage.reset();
  await session.reloadExtensionPage(popup);
  await popup.bringToFront();
  const { givenName, surname } = newMayor;
  await startCase(popup, { query, meetingOn: meetingDay(), givenName, surname });
  await popup.click('[data-help]');
  await popup.waitForFunction(
    awaited => {
      const area = document.querySelector('#help-message');
      return area instanceof HTMLTextAreaElement && area.value.includes(awaited);
    },
    {},
    part,
  );
  return popup.$eval('#help-message', area => (area instanceof HTMLTextAreaElement ? area.value : ''));
}

it('writes to the support that is known, of the municipality, the step and the open page', async () => {
  const portal = await stage.session.newPage(urlOf('sovm.users', 'jsp'));
  const text = await askForHelp('Horšovský Týn', '(sovm.users)');
  expect(text).toContain('Obec: Horšovský Týn, okres Domažlice');
  expect(text).toMatch(/Krok: .+ \(.+\)/);
  expect(text).not.toContain(newMayor.surname);
  const href = await stage.popup.$eval('.help-actions a', link => link.getAttribute('href') ?? '');
  const { pathname, searchParams } = new URL(href);
  expect(pathname).toBe('podpora.IT@plzensky-kraj.cz');
  expect(searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  expect(stage.session.foreignRequests()).toEqual([]);
  await portal.close();
});

it('asks for an address where none is known', async () => {
  const { popup } = stage;
  await askForHelp('Boskovice', 'Obec: Boskovice, okres Blansko');
  expect(await popup.$('.help-actions a')).toBeNull();
  await popup.click('.help-actions .main');
  expect(plain(await popup.$eval('#help-email-said', said => said.textContent))).toBe('Doplňte e-mail podpory.');
  expect(await axe(popup)).toEqual([]);
  await popup.type('#help-email', 'podpora@kraj.example');
  const href = await popup.$eval('.help-actions a', link => link.getAttribute('href') ?? '');
  expect(href).toMatch(/^mailto:podpora@kraj\.example\?subject=/);
});
