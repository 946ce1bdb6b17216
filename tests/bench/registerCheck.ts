import type { CDPSession, Page } from 'puppeteer-core';
import { append, type Case, openCase } from '../../src/checklist/index.ts';
import { procedure } from '../../src/guide/procedure.ts';
import { registerIds } from '../../src/guide/registers.ts';
import { defaultSettings } from '../../src/store/types.ts';
import { query } from '../../src/verification/rpp.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { readStorage, replaceStorage } from '../browsers/storage.ts';
import { rosHost, rppHost } from '../portals/addresses.ts';
import { boskovice } from '../portals/people.ts';
import { detailAddress } from '../portals/registers/sovmRecord.ts';
import type { Figure } from './figure.ts';
import { busyTime, type Profile } from './profile.ts';
import { quantile, round } from './statistics.ts';

const runs = 9;
const warmUps = 2;
const dayMilliseconds = 86_400_000;

const subject = { ico: boskovice.ico, municipalityCode: boskovice.code };
/** Those that a check asks, with the detail known. */
const addresses = [
  detailAddress(boskovice.key),
  `https://${rosHost}/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty-ros/${subject.ico}`,
  `https://${rppHost}/odrpp/sparql?${new URLSearchParams({ query: query(subject) })}`,
  `https://www.epusa.cz/index.php?obec=${subject.municipalityCode}`,
];

/**
 * A check of all four registers that the worker makes on a click, from the message to its answer, against four bare
 * requests for the same from the same page, in turns. And the daily check that the alarm starts: how long the worker's
 * thread was busy, told by the profiler of V8. `session` has the extension with the optional hosts granted.
 */
export async function registerCheck(session: BrowserSession): Promise<Figure[]> {
  // No face: on a change of the storage it would ask the worker, which then sets its alarm anew.
  const page = await session.openExtensionPage('manifest.json');
  const kase = waitingCase();
  const times = { check: [] as number[], bare: [] as number[] };
  const busy: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    await keep(page, kase, false);
    const check = await checked(page, kase);
    const bare = await fetchedBarely(page);
    await keep(page, kase, true);
    const daily = await busyWhileDaily(page, session.extensionUrl(''));
    if (run < 0) continue;
    times.check.push(check);
    times.bare.push(bare);
    busy.push(daily);
  }
  const [check, bare] = [quantile(times.check, 0.5), quantile(times.bare, 0.5)];
  return [
    { name: 'check of four registers, p50', value: round(check), unit: 'ms' },
    { name: 'check of four registers beyond the network, p50', value: round(check - bare), unit: 'ms', limit: 300 },
    { name: 'daily check: busy time of the worker, p50', value: round(quantile(busy, 0.5)), unit: 'ms', limit: 50 },
  ];
}

/** A case whose new mayor was saved in SOVM, and which waits for SOVM and ePUSA to show it. */
function waitingCase(): Case {
  const opened = new Date(Date.now() - 3 * dayMilliseconds);
  const kase = openCase(
    {
      kind: 'newMayor',
      ico: boskovice.ico,
      meetingOn: new Date(opened.getTime() - dayMilliseconds).toISOString().slice(0, 10),
      municipality: {
        code: boskovice.code,
        name: boskovice.name,
        district: boskovice.district,
        region: 'Jihomoravský kraj',
      },
      mayor: { givenName: 'Jana', surname: 'Zkušební' },
    },
    opened,
  );
  const ids = procedure.map(({ id }) => id);
  const saved = ids.slice(0, ids.indexOf('sovm-statutory') + 1);
  const done = [...saved, 'registers-interests', 'box-first-login'] as const;
  const at = opened.toISOString();
  const waiting = done.reduce((before, step) => append(before, { step, what: 'done', at, by: 'clerk' }), kase);
  return { ...waiting, sovmDetail: detailAddress(boskovice.key) };
}

/** Everything as before the first check. */
async function keep(page: Page, kase: Case, checkDaily: boolean): Promise<void> {
  const settings = { ...defaultSettings, checkDaily, reminders: false, remindFrom: 0, remindTo: 24 };
  await replaceStorage(page, {}, 'session');
  await replaceStorage(page, { version: 1, settings, activeCaseId: kase.id, [`case:${kase.id}`]: kase });
}

/** Throws when a register gave no answer. */
async function checked(page: Page, kase: Case): Promise<number> {
  const message = JSON.stringify({ kind: 'verify', caseId: kase.id, registers: registerIds });
  const ms = await page.evaluate(
    `(async () => { const t = performance.now(); await chrome.runtime.sendMessage(${message}); return performance.now() - t; })()`,
  );
  const stored = JSON.stringify(await readStorage(page));
  const answers = stored.split('"verdict":"notYet"').length - 1;
  if (answers < registerIds.length) throw new Error(`Only ${answers} registers answered: ${stored}`);
  return Number(ms);
}

async function fetchedBarely(page: Page): Promise<number> {
  return page.evaluate(async all => {
    const start = performance.now();
    await Promise.all(
      all.map(async address => (await fetch(address, { credentials: 'omit', cache: 'no-store' })).text()),
    );
    return performance.now() - start;
  }, addresses);
}

/** From the alarm until the answers are stored. */
async function busyWhileDaily(page: Page, origin: string): Promise<number> {
  const target = await page
    .browser()
    .waitForTarget(found => found.type() === 'service_worker' && found.url().startsWith(origin));
  const devtools = await target.createCDPSession();
  const profile = await profiled(devtools, () => daily(page));
  await devtools.detach();
  return busyTime(profile);
}

async function profiled(devtools: CDPSession, run: () => Promise<void>): Promise<Profile> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 200 });
  await devtools.send('Profiler.start');
  await run();
  const { profile } = await devtools.send('Profiler.stop');
  return profile;
}

/** Sets the alarm off and waits until an answer is stored. */
async function daily(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No daily check')), 10_000);
    chrome.storage.local.onChanged.addListener(changes => {
      if (Object.values(changes).some(({ newValue }) => newValue?.checks?.length > 0)) resolve();
    });
    chrome.alarms.create('reminders', { when: Date.now() });
  })`);
}
