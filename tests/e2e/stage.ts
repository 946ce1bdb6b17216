import type { Page } from 'puppeteer-core';
import { launchTested } from '../browsers/launch.ts';
import type { BrowserSession, LaunchOptions } from '../browsers/session.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { allHosts } from '../portals/addresses.ts';
import { newMayor } from '../portals/people.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { startCase } from '../walk/popupPage.ts';
import { meetingDay } from '../walk/walk.ts';

/** A browser with the extension, the replica portals, and one page of the extension that is always open. */
export interface Stage {
  session: BrowserSession;
  portals: Portals;
  popup: Page;
  /** Empties the extension's storage and the replicas. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export const testHosts = allHosts.filter(host => host !== 'localhost');

type StageOptions = Parameters<typeof startPortals>[0] & Partial<LaunchOptions>;

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { dialect = 'jsp', before, ...launchOptions } = options;
  const portals = await startPortals({ dialect, ...(before ? { before } : {}) });
  const session = await launchTested({ portalsPort: portals.port, hosts: testHosts, ...launchOptions });
  const popup = await session.openExtensionPage('popup.html');
  return {
    session,
    portals,
    popup,
    async reset() {
      await replaceStorage(popup, {});
      await replaceStorage(popup, {}, 'session');
      portals.reset();
    },
    async close() {
      await session.close();
      await portals.close();
    },
  };
}

/** A case for Boskovice with the test mayor, opened the way a clerk does. */
export async function openCase({ session, popup }: Stage): Promise<void> {
  await popup.bringToFront();
  await session.reloadExtensionPage(popup);
  await startCase(popup, {
    query: 'bosko',
    meetingOn: meetingDay(),
    givenName: newMayor.givenName,
    surname: newMayor.surname,
  });
}

const openedCases = new WeakMap<Stage, Record<string, unknown>>();

/** The same case, opened by hand once in a stage and put back from then on: for tests about something else. */
export async function restoreCase(stage: Stage): Promise<void> {
  const opened = openedCases.get(stage);
  if (opened) return replaceStorage(stage.popup, opened);
  await openCase(stage);
  openedCases.set(stage, await readStorage(stage.popup));
}

/** Gives asynchronous work of the extension the time in which it would do what it must not. */
export function quiet(ms = 600): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
