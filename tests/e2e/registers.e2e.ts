import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RegisterId, registerIds } from '../../src/guide/registers.ts';
import { withOptionalHosts } from '../browsers/granted.ts';
import { testBuildOf, testedFamily } from '../browsers/launch.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import type { Endpoint, Fault } from '../portals/registers/state.ts';
import { preparations } from '../walk/walk.ts';
import { openCase, openStage, quiet, type Stage } from './stage.ts';

let stage: Stage;
let opened: Record<string, unknown>;

beforeAll(async () => {
  stage = await openStage({ extensionDir: withOptionalHosts(testBuildOf(testedFamily)) });
  await stage.reset();
  await openCase(stage);
  opened = await readStorage(stage.popup);
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  await replaceStorage(stage.popup, opened);
});

/** A case whose new mayor was saved in SOVM so many days ago, with what else it knows. */
async function saved(daysAgo = 0, more: Record<string, unknown> = {}): Promise<void> {
  const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
  const steps = [...preparations, 'sovm-account', 'sovm-identify', 'sovm-statutory', 'registers-interests'];
  const events = steps.map(step => ({ step, what: 'done', at, by: 'clerk' }));
  const moved = Object.entries(opened).map(([key, value]) =>
    key.startsWith('case:') && typeof value === 'object'
      ? [key, { ...value, openedAt: at, events, ...more }]
      : [key, value],
  );
  await replaceStorage(stage.popup, Object.fromEntries(moved));
}

interface Check {
  register: RegisterId;
  verdict: string;
  reason?: string;
}

interface StoredCase {
  id: string;
  checks?: Check[];
  sovmDetail?: string;
  events: { step: string; by: string }[];
}

async function storedCase(): Promise<StoredCase> {
  const [, kase] = Object.entries(await readStorage(stage.popup)).find(([key]) => key.startsWith('case:')) ?? [];
  return JSON.parse(JSON.stringify(kase));
}

async function closedByRegisters(): Promise<string[]> {
  const { events } = await storedCase();
  return events.filter(({ by }) => by === 'register').map(({ step }) => step);
}

/** What the registers say, as the worker keeps it. */
async function verify(registers: readonly RegisterId[] = registerIds): Promise<Record<string, string>> {
  const { id } = await storedCase();
  await replaceStorage(stage.popup, {}, 'session');
  await stage.popup.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ kind: 'verify', caseId: id, registers })}).then(() => undefined)`,
  );
  const { checks = [] } = await storedCase();
  return Object.fromEntries(checks.map(({ register, verdict, reason }) => [register, reason ?? verdict]));
}

const known = {
  sovmDetail: 'https://www.czechpoint.cz/spravadat/p/ovm/datafile?format=xml&service=seznamovm&id=Boskovice',
};

describe('the public registers', () => {
  it('are read at their own hosts, through the index of all municipalities', async () => {
    await saved();
    expect(await verify()).toEqual({ sovm: 'notYet', ros: 'notYet', rpp: 'notYet', epusa: 'notYet' });
    stage.portals.state.registers.shows = { sovm: 'new', ros: 'new', rpp: 'new', epusa: 'newAndDeputies' };
    expect(await verify()).toEqual({ sovm: 'yes', ros: 'yes', rpp: 'yes', epusa: 'yes' });
    expect((await storedCase()).sovmDetail).toBe(known.sovmDetail);
    expect(await closedByRegisters()).toEqual(['sovm-public-check', 'epusa-sync']);
    expect(JSON.stringify(await readStorage(stage.popup))).not.toMatch(/datumNarozeni|19\d\d-\d\d-\d\d/);
  });

  it('get no cookie, no referrer and nothing but a question, although the clerk is logged in there', async () => {
    await saved(0, known);
    await verify();
    const portal = await stage.session.newPage('https://www.epusa.cz/index.php?obec=581372&dialect=jsp');
    expect(await portal.evaluate('document.cookie')).toContain('dialect');
    await portal.close();
    stage.portals.reset();
    await verify();
    const { requests } = stage.portals;
    expect(requests.map(({ host }) => host).sort()).toEqual([
      'ares.gov.cz',
      'rpp-opendata.egon.gov.cz',
      'www.czechpoint.cz',
      'www.epusa.cz',
    ]);
    for (const { method, headers, body } of requests) {
      expect(method).toBe('GET');
      expect(body).toBe('');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
    expect(stage.session.foreignRequests()).toEqual([]);
  });

  it('are asked by themselves once a day when that is switched on, and only those that are waited for', async () => {
    await saved(3, known);
    stage.portals.state.registers.shows = { sovm: 'new', epusa: 'new' };
    const asked = () => stage.portals.requests.map(({ host }) => host).sort();
    const wakeWith = async (checkDaily: boolean) => {
      const settings = { checkDaily, remindFrom: 0, remindTo: 24, remindOnDaysOff: true };
      await stage.popup.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
      await stage.session.stopBackground();
      await stage.popup.evaluate("chrome.alarms.create('reminders', { when: Date.now() })");
    };
    await wakeWith(false);
    await quiet(1500);
    expect(asked()).toEqual([]);

    await wakeWith(true);
    for (let tries = 0; tries < 100 && (await closedByRegisters()).length < 2; tries += 1) await quiet(50);
    expect(await closedByRegisters()).toEqual(['sovm-public-check', 'epusa-sync']);
    expect(asked()).toEqual(['www.czechpoint.cz', 'www.epusa.cz']);
  });

  it.each<[RegisterId, Endpoint, Fault, string]>([
    ['epusa', 'epusa', 'cut', 'incomplete'],
    ['epusa', 'epusa', 'wrongType', 'notData'],
    ['epusa', 'epusa', 'login', 'loginPage'],
    ['epusa', 'epusa', 'elsewhere', 'unreachable'],
    ['epusa', 'epusa', 'huge', 'tooBig'],
    ['epusa', 'epusa', 'windows1250', 'notYet'],
    ['ros', 'ros', 'down503', 'busy'],
    ['ros', 'ros', 'down503once', 'notYet'],
    ['ros', 'ros', 'cut', 'incomplete'],
    ['ros', 'ros', 'reset', 'unreachable'],
    ['rpp', 'rpp', 'busy429', 'busy'],
    ['rpp', 'rpp', 'gzipNoHeader', 'notYet'],
    ['rpp', 'rpp', 'slow', 'notYet'],
    ['sovm', 'sovm', 'wrongType', 'notData'],
    ['sovm', 'sovm', 'cut', 'incomplete'],
    ['sovm', 'sovm', 'huge', 'tooBig'],
    ['sovm', 'sovmIndex', 'wrongType', 'notData'],
    ['sovm', 'sovmIndex', 'down503', 'busy'],
    ['sovm', 'sovmIndex', 'gzipNoHeader', 'notYet'],
  ])('%s that is at fault (%s %s) says %s, which is never a no', async (register, endpoint, fault, expected) => {
    await saved(0, endpoint === 'sovm' ? known : {});
    stage.portals.state.registers.faults = { [endpoint]: fault };
    expect(await verify([register])).toEqual({ [register]: expected });
    const away = stage.portals.requests.filter(({ host }) => host === 'www.example.com');
    expect(away).toEqual([]);
  });
});
