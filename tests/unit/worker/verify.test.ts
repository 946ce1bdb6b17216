import { beforeEach, describe, expect, it } from 'vitest';
import { append, type Case, openCase, withChecks } from '../../../src/checklist/index.ts';
import type { RegisterId } from '../../../src/guide/registers.ts';
import type { Answer } from '../../../src/messages/types.ts';
import { type Settings, Store } from '../../../src/store/index.ts';
import { defaultSettings } from '../../../src/store/types.ts';
import { nextAlarm } from '../../../src/worker/alarm.ts';
import { checkDaily } from '../../../src/worker/checkDaily.ts';
import type { Registers } from '../../../src/worker/registers.ts';
import type { Notification } from '../../../src/worker/reminders/words.ts';
import { Session } from '../../../src/worker/session.ts';
import { verifyWanted } from '../../../src/worker/verify.ts';
import { handle } from '../../../src/worker/worker.ts';
import { beforeSave } from '../checklist/beforeSave.ts';
import { MemoryArea } from '../store/memoryArea.ts';
import {
  detailAddress,
  epusaPage,
  rosAnswer,
  rppAnswer,
  sovmDetail,
  sovmIndex,
} from '../verification/registerBodies.ts';
import { fakeRegisters } from './fakeRegisters.ts';
import { unusedParts } from './unusedParts.ts';

const ico = '00279978';
const municipality = { code: '581372', name: 'Boskovice', district: 'Blansko', region: 'Jihomoravský kraj' };
const everywhere: RegisterId[] = ['sovm', 'ros', 'rpp', 'epusa'];

/** Whom each register shows. */
let shown: Record<RegisterId, { given: string; surname: string }>;
let area: MemoryArea;
let session: MemoryArea;
let now: Date;
let asked: string[];
let said: Notification[];

const next = { given: 'Jana', surname: 'Zkušební' };
const former = { given: 'Josef', surname: 'Bývalý' };

beforeEach(() => {
  shown = { sovm: next, ros: next, rpp: next, epusa: former };
  area = new MemoryArea();
  session = new MemoryArea();
  now = new Date('2026-11-10T09:00:00Z');
  asked = [];
  said = [];
});

async function send(address: string): Promise<Response> {
  asked.push(new URL(address).host);
  const { host, pathname } = new URL(address);
  const name = ({ given, surname }: typeof next) => `${given} ${surname}`;
  if (host === 'ares.gov.cz') return new Response(rosAnswer(ico, shown.ros.given, shown.ros.surname));
  if (host === 'rpp-opendata.egon.gov.cz') return new Response(rppAnswer(ico, name(shown.rpp)));
  if (host === 'www.epusa.cz') return new Response(epusaPage(ico, name(shown.epusa)));
  if (pathname.endsWith('.do')) return new Response(sovmIndex([{ key: 'Zkusebni', ico }]));
  return new Response(sovmDetail(ico, [shown.sovm]));
}

function parts(given: Partial<Registers> = {}) {
  return {
    ...unusedParts,
    store: new Store(area),
    session: new Session(session),
    now: () => now,
    registers: fakeRegisters({ send, ...given }),
    notify: async (notification: Notification) => void said.push(notification),
  };
}

/** A case whose new mayor was saved in SOVM on 9 November 2026. */
function savedCase(more: Partial<Case> = {}): Case {
  const opened = openCase(
    {
      kind: 'newMayor',
      ico,
      meetingOn: '2026-11-05',
      municipality,
      mayor: { givenName: next.given, surname: next.surname },
    },
    new Date('2026-11-06T09:00:00Z'),
  );
  const steps = [...beforeSave, 'sovm-statutory', 'registers-interests', 'box-first-login'] as const;
  const saved = steps.reduce(
    (kase, step) => append(kase, { step, what: 'done', at: '2026-11-09T10:00:00Z', by: 'clerk' }),
    opened,
  );
  return { ...saved, ...more };
}

async function keep(kase: Case, settings: Partial<Settings> = {}): Promise<Case> {
  await new Store(area).update(() => ({ cases: [kase], settings: { ...defaultSettings, ...settings } }));
  return kase;
}

async function verify(kase: Case, registers = everywhere, given: Partial<Registers> = {}): Promise<Case> {
  const answer = await handle({ kind: 'verify', caseId: kase.id, registers }, { from: 'extension' }, parts(given));
  return caseIn(answer, kase.id);
}

function caseIn(answer: Answer, id: string): Case {
  const found = answer.ok && 'state' in answer ? answer.state.cases.find(kase => kase.id === id) : undefined;
  if (!found) throw new Error('no case');
  return found;
}

const verdictsOf = ({ checks = [] }: Case) =>
  Object.fromEntries(checks.map(({ register, verdict }) => [register, verdict]));
const byRegister = ({ events }: Case) => events.filter(({ by }) => by === 'register').map(({ step }) => step);

describe('a check of a case', () => {
  it('tells the pages whom a register still shows in place of the new mayor, without the function', async () => {
    const at = now.toISOString();
    const kase = savedCase({
      checks: [
        { register: 'sovm', verdict: 'notYet', at, shows: ['Eva Minulá (starostka)'] },
        { register: 'ros', verdict: 'yes', at, shows: ['JANA ZKUŠEBNÍ'] },
        { register: 'rpp', verdict: 'unknown', reason: 'unreachable', at, shows: [] },
      ],
    });
    await new Store(area).update(() => ({ cases: [kase], activeCaseId: kase.id }));
    const page = { from: 'portal', tabId: 1, frameId: 0, url: 'https://www.czechpoint.cz/spravadat/' } as const;
    const answer = await handle({ kind: 'readContext', page: null, handbook: 'cs' }, page, parts());
    expect(answer.ok && 'context' in answer && answer.context.case?.formerMayors).toEqual(['Eva Minulá']);
  });

  it('keeps what the registers say, and the address that was found', async () => {
    const kase = await verify(await keep(savedCase()));
    expect(verdictsOf(kase)).toEqual({ sovm: 'yes', ros: 'yes', rpp: 'yes', epusa: 'notYet' });
    expect(kase.checks?.[0]).toEqual({
      register: 'sovm',
      verdict: 'yes',
      at: now.toISOString(),
      asOf: '2026-11-23T08:00:00.000Z',
      shows: ['Jana Zkušební (starosta)'],
    });
    expect(kase.sovmDetail).toBe(detailAddress('Zkusebni'));
    expect(JSON.stringify(await area.get())).not.toContain('1979-06-24');
  });

  it('closes the steps that wait for it, early too, each once', async () => {
    const kase = await verify(await keep(savedCase()));
    expect(byRegister(kase)).toEqual(['sovm-public-check']);
    shown.epusa = next;
    now = new Date('2026-11-10T09:02:00Z');
    expect(byRegister(await verify(kase))).toEqual(['sovm-public-check', 'epusa-sync']);
    now = new Date('2026-11-10T09:04:00Z');
    expect(byRegister(await verify(kase))).toHaveLength(2);
  });

  it('closes nothing before the save, nothing on a mere likeness, and nothing that the clerk has taken back', async () => {
    const unsaved = savedCase({ events: [] });
    expect(byRegister(await verify(await keep(unsaved)))).toEqual([]);

    now = new Date('2026-11-10T09:02:00Z');
    shown.sovm = { given: 'Jana', surname: 'Zkusebni' };
    const alike = await verify(await keep(savedCase()));
    expect(verdictsOf(alike)).toMatchObject({ sovm: 'probably' });
    expect(byRegister(alike)).toEqual([]);

    now = new Date('2026-11-10T09:04:00Z');
    shown.sovm = next;
    const takenBack = append(savedCase(), {
      step: 'sovm-public-check',
      what: 'undone',
      at: '2026-11-10T08:00:00Z',
      by: 'clerk',
    });
    expect(byRegister(await verify(await keep(takenBack)))).toEqual([]);
  });

  it('asks each register once a minute, also by two clicks at once, and keeps the answer it had', async () => {
    const kase = await keep(savedCase({ sovmDetail: detailAddress('Zkusebni') }));
    const together = parts();
    const message = { kind: 'verify', caseId: kase.id, registers: everywhere };
    await Promise.all([1, 2].map(() => handle(message, { from: 'extension' }, together)));
    expect(asked.sort()).toEqual(['ares.gov.cz', 'rpp-opendata.egon.gov.cz', 'www.czechpoint.cz', 'www.epusa.cz']);
    now = new Date(now.getTime() + 59_000);
    expect(verdictsOf(await verify(kase))).toMatchObject({ sovm: 'yes', epusa: 'notYet' });
    expect(asked).toHaveLength(4);
    now = new Date(now.getTime() + 2_000);
    await verify(kase);
    expect(asked).toHaveLength(8);
  });

  it('asks no register without the permission', async () => {
    const kase = await verify(await keep(savedCase()), everywhere, { granted: async id => id === 'epusa' });
    expect(asked).toEqual(['www.epusa.cz']);
    expect(kase.checks?.filter(({ reason }) => reason === 'noAccess').map(({ register }) => register)).toEqual([
      'sovm',
      'ros',
      'rpp',
    ]);
  });

  it('says why it knows nothing when the case has no name to look for', async () => {
    const { mayor: _, ...nameless } = savedCase();
    const kase = await verify(await keep(nameless));
    expect(kase.checks?.map(({ verdict, reason }) => [verdict, reason])).toEqual(
      everywhere.map(() => ['unknown', 'noName']),
    );
  });

  it('is forgotten when the name was put right meanwhile, and with the name', async () => {
    const kase = await keep(savedCase());
    const correct = { kind: 'changeAnswers', caseId: kase.id, patch: { mayor: { givenName: 'Eva', surname: 'Jiná' } } };
    const all = parts({
      send: async address => {
        await handle(correct, { from: 'extension' }, all);
        return send(address);
      },
    });
    const answer = await handle({ kind: 'verify', caseId: kase.id, registers: ['epusa'] }, { from: 'extension' }, all);
    expect(caseIn(answer, kase.id).checks).toBeUndefined();

    const checked = await verify(await keep(savedCase({ id: 'other' })), ['rpp']);
    expect(checked.checks).toHaveLength(1);
    const corrected = await handle({ ...correct, caseId: 'other' }, { from: 'extension' }, parts());
    expect(caseIn(corrected, 'other').checks).toBeUndefined();
  });

  it('can be broken off', async () => {
    const all = parts({
      send: (_address, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    });
    const kase = await keep(savedCase());
    const running = handle({ kind: 'verify', caseId: kase.id, registers: ['sovm'] }, { from: 'extension' }, all);
    await new Promise(resolve => setTimeout(resolve, 10));
    await handle({ kind: 'cancelChecks' }, { from: 'extension' }, all);
    expect(caseIn(await running, kase.id).checks).toMatchObject([{ verdict: 'unknown', reason: 'cancelled' }]);
  });

  it('is for the extension’s own pages', async () => {
    const portal = { from: 'portal', tabId: 1, frameId: 0, url: 'https://www.epusa.cz/' } as const;
    for (const kind of ['verify', 'lookUp', 'cancelChecks']) {
      const message = { kind, caseId: savedCase().id, registers: ['epusa'] };
      expect(await handle(message, portal, parts())).toEqual({ ok: false, problem: 'invalid' });
    }
    expect(asked).toEqual([]);
  });
});

describe('a permission that comes later', () => {
  it('lets the worker ask what waited for it, once, also when the popup is gone', async () => {
    const kase = await keep(savedCase({ sovmDetail: detailAddress('Zkusebni') }));
    const before = parts({ granted: async id => id === 'sovm' || id === 'epusa' });
    const message = { kind: 'verify', caseId: kase.id, registers: everywhere, whenGranted: ['ros', 'rpp'] };
    await handle(message, { from: 'extension' }, before);
    expect(asked.sort()).toEqual(['www.czechpoint.cz', 'www.epusa.cz']);
    await verifyWanted(parts());
    await verifyWanted(parts());
    expect(asked.sort()).toEqual(['ares.gov.cz', 'rpp-opendata.egon.gov.cz', 'www.czechpoint.cz', 'www.epusa.cz']);
    const read = await new Store(area).read();
    expect(read.ok && verdictsOf(read.state.cases[0] ?? kase)).toEqual({
      sovm: 'yes',
      ros: 'yes',
      rpp: 'yes',
      epusa: 'notYet',
    });
  });

  it('keeps the answer when two ways of asking meet', async () => {
    const at = '2026-11-10T09:00:00.000Z';
    const answer = { register: 'ros', verdict: 'yes', at, shows: [] } as const;
    const late = {
      register: 'ros',
      verdict: 'unknown',
      reason: 'tooSoon',
      at: '2026-11-10T09:00:00.009Z',
      shows: [],
    } as const;
    expect(withChecks([late], [answer])).toEqual([answer]);
    expect(withChecks([answer], [late])).toEqual([answer]);
    const newer = { ...answer, verdict: 'notYet', at: '2026-11-10T10:00:00.000Z' } as const;
    expect(withChecks([newer], [answer])).toEqual([newer]);
    expect(withChecks([answer], [newer])).toEqual([newer]);
  });

  it('asks nothing that was wanted long ago', async () => {
    const kase = await keep(savedCase());
    const closed = parts({ granted: async () => false });
    const message = { kind: 'verify', caseId: kase.id, registers: ['ros'], whenGranted: ['ros'] };
    await handle(message, { from: 'extension' }, closed);
    now = new Date(now.getTime() + 10 * 60_000);
    await verifyWanted(parts());
    expect(asked).toEqual([]);
  });
});

describe('the key of the subject', () => {
  const pageSeen = { kind: 'pageSeen', page: 'sovm.publicRecord', outcome: null, showsMayor: false, handbook: 'cs' };
  const seenAt = async (url: string) => {
    await handle(pageSeen, { from: 'portal', tabId: 1, frameId: 0, url }, parts());
    const read = await new Store(area).read();
    return read.ok ? read.state.cases[0]?.sovmDetail : null;
  };

  it('is learnt from an address of SOVM, and spares the index', async () => {
    const kase = await keep(savedCase());
    expect(await seenAt('https://www.epusa.cz/index.php?path=Zkusebni')).toBeUndefined();
    expect(await seenAt('https://www.czechpoint.cz/spravadat/ovm/municipalityDetail.do?path=../x')).toBeUndefined();
    const address = 'https://www.czechpoint.cz/spravadat/ovm/municipalityDetail.do?path=Zkusebni';
    expect(await seenAt(address)).toBe(detailAddress('Zkusebni'));
    await verify(kase, ['sovm']);
    expect(asked).toHaveLength(1);
  });
});

describe('a look at any municipality', () => {
  it('answers and keeps nothing', async () => {
    await keep(savedCase());
    const before = JSON.stringify(await area.get());
    const message = {
      kind: 'lookUp',
      subject: { ico, municipalityCode: municipality.code },
      mayor: null,
      registers: everywhere,
    };
    const answer = await handle(message, { from: 'extension' }, parts());
    const checks = answer.ok && 'checks' in answer ? answer.checks : [];
    expect(checks.map(({ reason, shows }) => [reason, shows.length])).toEqual(everywhere.map(() => ['noName', 1]));
    expect(JSON.stringify(await area.get())).toBe(before);
  });
});

describe('the daily check', () => {
  const daily = { checkDaily: true };
  const state = async () => {
    const read = await new Store(area).read();
    if (!read.ok) throw new Error('no state');
    return read.state;
  };
  const dueAt = async () => nextAlarm(await state(), now);

  it('asks only what is waited for, once a day, and says when the wait is over', async () => {
    await keep(savedCase(), daily);
    await checkDaily(parts());
    expect([...new Set(asked)].sort()).toEqual(['www.czechpoint.cz', 'www.epusa.cz']);
    expect(said.map(({ message }) => message)).toEqual(['Otevřená data SOVM už starostu ukazují.']);

    const before = asked.length;
    now = new Date('2026-11-10T15:00:00Z');
    await checkDaily(parts());
    expect(asked).toHaveLength(before);

    shown.epusa = next;
    now = new Date('2026-11-11T07:30:00Z');
    await checkDaily(parts());
    expect(asked.slice(before)).toEqual(['www.epusa.cz']);
    expect(said.at(-1)).toMatchObject({
      title: 'Boskovice',
      message: 'ePUSA už starostu ukazuje. Čekání skončilo.',
    });

    now = new Date('2026-11-12T07:30:00Z');
    await checkDaily(parts());
    expect(asked).toHaveLength(before + 1);
  });

  it.each([
    ['it is switched off', savedCase(), {}],
    ['nothing is saved yet', savedCase({ events: [] }), daily],
    ['the case is in the archive', savedCase({ archivedAt: '2026-11-09T12:00:00Z' }), daily],
    ['the case was forgotten', savedCase({ openedAt: '2026-07-01T09:00:00Z' }), daily],
    ['the clerk refused both registers', savedCase(), { ...daily, refusedRegisters: ['sovm', 'epusa'] as const }],
  ])('is not made when %s', async (_why, kase, settings) => {
    await keep(kase, settings);
    await checkDaily(parts());
    expect(asked).toEqual([]);
  });

  it('comes in the morning, at least a minute after the last one, and is never tried over and over', async () => {
    await keep(savedCase(), { ...daily, remindFrom: 8, reminders: false });
    now = new Date('2026-11-10T05:00:00Z');
    await checkDaily(parts());
    expect(asked).toEqual([]);
    expect((await dueAt())?.toISOString()).toBe('2026-11-10T07:00:00.000Z');
    now = new Date('2026-11-10T07:00:00Z');
    expect((await dueAt())?.getTime()).toBeGreaterThan(now.getTime() + 60_000);
    await checkDaily(parts());
    expect((await dueAt())?.toISOString()).toBe('2026-11-11T07:00:00.000Z');
    expect(said).toEqual([]);
  });

  it('is not tried all day long when what it finds cannot be kept', async () => {
    await keep(savedCase(), daily);
    area.set = () => Promise.reject(new Error('quota exceeded'));
    for (let turn = 0; turn < 10; turn += 1) {
      now = new Date(now.getTime() + 66_000);
      await checkDaily(parts());
    }
    expect(asked.filter(host => host === 'www.epusa.cz')).toHaveLength(3);
  });

  it('says nothing outside of the hours for reminders', async () => {
    await keep(savedCase(), { ...daily, remindTo: 17 });
    now = new Date('2026-11-10T21:00:00Z');
    await checkDaily(parts());
    expect(asked).not.toEqual([]);
    expect(said).toEqual([]);
  });

  it('takes several cases one after the other', async () => {
    const second = savedCase({ id: 'second', ico });
    await new Store(area).update(() => ({ cases: [savedCase(), second], settings: { ...defaultSettings, ...daily } }));
    await checkDaily(parts());
    const first = asked.length;
    await checkDaily(parts());
    expect(asked).toHaveLength(first);
    now = new Date(now.getTime() + 66_000);
    await checkDaily(parts());
    expect(asked.length).toBeGreaterThan(first);
    expect((await state()).cases.every(({ checks = [] }) => checks.length === 2)).toBe(true);
  });
});
