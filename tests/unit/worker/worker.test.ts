import { beforeEach, describe, expect, it } from 'vitest';
import { checklist } from '../../../src/checklist/index.ts';
import type { PageId, StepId } from '../../../src/guide/index.ts';
import { procedure } from '../../../src/guide/procedure.ts';
import { fromSnapshot, snapshotKey } from '../../../src/messages/snapshot.ts';
import type { Answer, PageContext } from '../../../src/messages/types.ts';
import { caseFile } from '../../../src/store/caseFile.ts';
import { type State, Store } from '../../../src/store/index.ts';
import { badgeOf } from '../../../src/worker/badge.ts';
import { tabToCheck } from '../../../src/worker/pageCheck.ts';
import { Session } from '../../../src/worker/session.ts';
import { handle, type Sender } from '../../../src/worker/worker.ts';
import { midwayCase } from '../popup/cases.ts';
import { MemoryArea } from '../store/memoryArea.ts';
import { fakeRegisters } from './fakeRegisters.ts';

const popup: Sender = { from: 'extension' };
const tab: Sender = { from: 'portal', tabId: 4, frameId: 2, url: '' };
const opening = {
  kind: 'newMayor',
  ico: '00279978',
  meetingOn: '2026-11-05',
  mayor: { givenName: 'Jana', surname: 'Zkušební' },
};

let local: MemoryArea;
let session: MemoryArea;
let now: Date;
let last: State | null;
let helped: string[];
let frames: readonly unknown[];

beforeEach(() => {
  local = new MemoryArea();
  session = new MemoryArea();
  now = new Date('2026-11-23T09:00:00Z');
  last = null;
  helped = [];
  frames = [];
});

/** Every message meets a fresh worker, as after the browser has stopped it. */
function send(message: unknown, sender: Sender): Promise<Answer> {
  return handle(message, sender, {
    store: new Store(local),
    session: new Session(session),
    now: () => now,
    uiLanguage: 'cs',
    styles: '',
    loadHelp: async (tabId, frameId) => {
      helped.push(`${tabId}.${frameId}`);
    },
    loadPlaces: async (tabId, frameId) => {
      helped.push(`places ${tabId}.${frameId}`);
    },
    checkTab: async () => frames,
    pointInTab: async () => frames,
    registers: fakeRegisters(),
    version: '1.2.3, Test',
    changed: state => {
      last = state;
    },
  });
}

async function openOne(): Promise<string> {
  await send({ kind: 'openCase', opening }, popup);
  return last?.activeCaseId ?? '';
}

async function seen(
  page: PageId | null,
  outcome: 'saved' | 'failed' | null = null,
  showsMayor = false,
): Promise<PageContext> {
  const answer = await send({ kind: 'pageSeen', page, outcome, showsMayor, handbook: 'cs' }, tab);
  if (!answer.ok || !('context' in answer)) throw new Error('no context');
  return answer.context;
}

/** The state of a step of the case as it is stored now. */
function stateOf(id: StepId): string | undefined {
  const kase = last?.cases.at(-1);
  return kase && checklist(procedure, kase, now).find(step => step.id === id)?.state;
}

describe('the self-check', () => {
  const header = {
    address: 'www.epusa.cz/hlavicka',
    portal: 'epusa',
    page: null,
    fields: [],
    others: [{ kind: 'text', label: '…' }],
    controls: 1,
  };
  const form = {
    address: 'www.epusa.cz/osoba?id=',
    portal: 'epusa',
    page: 'epusa.personForm',
    fields: [{ field: 'person.surname', confidence: 0.95, evidence: ['label-for: prijmen'] }],
    others: [],
    controls: 1,
  };

  async function check() {
    const answer = await send({ kind: 'checkPage' }, popup);
    return answer.ok && 'check' in answer ? answer.check : undefined;
  }

  it('speaks of the frame that says most, and leaves out what is no answer', async () => {
    frames = [header, null, { ...form, page: 'no.page' }, form];
    const found = await check();
    expect(found?.page).toBe('epusa.personForm');
    expect(found?.title).toContain('ePUSA');
    expect(found?.found).toEqual(['person.surname']);
    expect(found?.missing).toContain('person.givenName');
    expect(found?.missing).not.toContain('person.birthNumber');
    expect(found?.report).toContain('person.surname 0.95 (label-for: prijmen)');
    expect(found?.report).toContain('1.2.3, Test');
  });

  it('is for the tab that is open, or was last', () => {
    const [old, fresh, open] = [
      { id: 1, active: false, lastAccessed: 5 },
      { id: 2, active: false, lastAccessed: 9 },
      { id: 3, active: true, lastAccessed: 7 },
    ];
    expect([[], [old, fresh], [old, open, fresh]].map(tabToCheck)).toEqual([undefined, 2, 3]);
  });

  it('has nothing to say of other pages, and is not for portals', async () => {
    frames = [{ ...header, portal: null }, undefined];
    expect(await check()).toBe(null);
    expect(await send({ kind: 'checkPage' }, tab)).toEqual({ ok: false, problem: 'invalid' });
  });
});

describe('contacts of the support', () => {
  const contact = { email: 'podpora@kraj.example', name: '', phone: '' };
  const change = (region: string, one: unknown, sender: Sender = popup) =>
    send({ kind: 'changeSupport', region, contact: one }, sender);

  it('are kept and taken away one by one, also by two windows at once', async () => {
    await Promise.all([change('Zlínský kraj', contact), change('Ústecký kraj', contact)]);
    await change('Zlínský kraj', null);
    expect(last?.settings.support).toEqual({ 'Ústecký kraj': contact });
  });

  it('are refused when they are damaged, of no region, or come from a portal page', async () => {
    const refused = [
      await change('Zlín', contact),
      await change('Zlínský kraj', { ...contact, email: 'podpora' }),
      await change('Zlínský kraj', { ...contact, phone: '1' }),
      await change('Zlínský kraj', contact, tab),
    ];
    for (const answer of refused) expect(answer).toEqual({ ok: false, problem: 'invalid' });
    await send({ kind: 'changeSettings', patch: { support: { 'Zlínský kraj': contact } } }, tab);
    expect(last?.settings.support).toEqual({});
  });

  it('are not told to portal pages', async () => {
    await change('Zlínský kraj', contact);
    expect(JSON.stringify(await seen('sovm.users'))).not.toContain(contact.email);
  });
});

describe('marks', () => {
  const mark = {
    page: 'sovm.userForm',
    field: 'contact.phone',
    label: 'Kam cinknout',
    kind: 'text',
    section: '',
    nth: 0,
    of: 1,
  };

  it('are kept from a portal page, told to it, replaced at the same spot and taken back', async () => {
    await send({ kind: 'changeMarks', add: [{ ...mark, value: '123456789' }], remove: [] }, tab);
    expect((await seen('sovm.userForm')).marks).toEqual([mark]);
    await send({ kind: 'changeMarks', add: [{ ...mark, label: 'KAM CINKNOUT', field: null }], remove: [] }, tab);
    expect(last?.marks).toEqual([{ ...mark, label: 'KAM CINKNOUT', field: null }]);
    await send({ kind: 'changeMarks', add: [], remove: [mark] }, popup);
    expect(last?.marks).toEqual([]);
  });

  it('are refused when they are damaged or too many', async () => {
    for (const bad of [
      { ...mark, label: 'číslo 7' },
      { ...mark, page: 'sovm.login' },
      { ...mark, kind: 'password' },
    ])
      expect(await send({ kind: 'changeMarks', add: [bad], remove: [] }, tab)).toEqual({
        ok: false,
        problem: 'invalid',
      });
    const many = Array.from({ length: 200 }, (_, nth) => ({ ...mark, nth, of: 200 }));
    expect((await send({ kind: 'changeMarks', add: many, remove: [] }, popup)).ok).toBe(true);
    expect(await send({ kind: 'changeMarks', add: [{ ...mark, label: 'Jiné' }], remove: [] }, tab)).toEqual({
      ok: false,
      problem: 'tooManyMarks',
    });
    expect(await send({ kind: 'importMarks', text: '{}' }, popup)).toEqual({ ok: false, problem: 'badFile' });
    expect(await send({ kind: 'importMarks', text: '{}' }, tab)).toEqual({ ok: false, problem: 'invalid' });
  });

  it('are made by pointing, which the popup begins and one frame goes on with', async () => {
    frames = [false, true, undefined];
    expect(await send({ kind: 'startPointing' }, popup)).toEqual({ ok: true, pointing: true });
    frames = [false, null];
    expect(await send({ kind: 'startPointing' }, popup)).toEqual({ ok: true, pointing: false });
    expect(await send({ kind: 'startPointing' }, tab)).toEqual({ ok: false, problem: 'invalid' });
  });
});

describe('worker', () => {
  it('runs the script with the hints, or the municipalities, in the frame that asks for it, for portals only', async () => {
    await send({ kind: 'loadHelp' }, popup);
    await send({ kind: 'loadPlaces' }, popup);
    expect(helped).toEqual([]);
    expect((await send({ kind: 'loadHelp' }, tab)).ok).toBe(true);
    expect((await send({ kind: 'loadPlaces' }, tab)).ok).toBe(true);
    expect(helped).toEqual(['4.2', 'places 4.2']);
  });

  it('refuses what does not parse and what comes from the wrong side', async () => {
    for (const junk of [
      null,
      'x',
      {},
      { kind: 'openCase' },
      { kind: 'addEvent', caseId: 'x', step: 'nope', what: 'done', by: 'clerk' },
    ])
      expect(await send(junk, popup)).toEqual({ ok: false, problem: 'invalid' });
    for (const message of [{ kind: 'openCase', opening }, { kind: 'deleteCase', caseId: 'x' }, { kind: 'readState' }])
      expect(await send(message, tab)).toEqual({ ok: false, problem: 'invalid' });
    expect(
      await send({ kind: 'pageSeen', page: null, outcome: null, showsMayor: false, handbook: null }, popup),
    ).toEqual({
      ok: false,
      problem: 'invalid',
    });
    expect(local.items).toEqual({});
  });

  it('keeps nothing of a message but what the schema names', async () => {
    await send({ kind: 'openCase', opening: { ...opening, documentNumber: '123456789' } }, popup);
    await send({ kind: 'formSent', page: 'sovm.identify', value: '123456789' }, tab);
    expect(JSON.stringify([local.items, session.items])).not.toContain('123456789');
  });

  it('opens, chooses and deletes cases', async () => {
    const first = await openOne();
    now = new Date('2026-11-23T10:00:00Z');
    const second = await openOne();
    expect(last?.cases.map(kase => kase.id)).toEqual([first, second]);
    await send({ kind: 'selectCase', caseId: first }, popup);
    expect(last?.activeCaseId).toBe(first);
    await send({ kind: 'deleteCase', caseId: first }, popup);
    expect(last?.activeCaseId).toBe(second);
    expect(await send({ kind: 'deleteCase', caseId: first }, popup)).toEqual({ ok: false, problem: 'unknownCase' });
  });

  it('puts the active case into the archive, goes on with another, and brings it back', async () => {
    const first = await openOne();
    now = new Date('2026-11-23T10:00:00Z');
    const second = await openOne();
    await send({ kind: 'archiveCase', caseId: second }, popup);
    expect(last).toMatchObject({
      activeCaseId: first,
      cases: [{ id: first }, { id: second, archivedAt: now.toISOString() }],
    });
    await send({ kind: 'selectCase', caseId: second }, popup);
    expect(last?.activeCaseId).toBe(first);
    await send({ kind: 'archiveCase', caseId: first }, popup);
    expect(last?.activeCaseId).toBeNull();
    expect(last && badgeOf(last, 'cs', now).text).toBe('');
    expect((await seen('sovm.users')).case).toBeNull();
    await send({ kind: 'restoreCase', caseId: first }, popup);
    expect(last?.activeCaseId).toBe(first);
    expect(last?.cases[0]).not.toHaveProperty('archivedAt');
    expect(await send({ kind: 'archiveCase', caseId: first }, tab)).toEqual({ ok: false, problem: 'invalid' });
  });

  it('deletes a case of the archive without leaving the active one', async () => {
    const first = await openOne();
    now = new Date('2026-11-23T10:00:00Z');
    const second = await openOne();
    await send({ kind: 'archiveCase', caseId: first }, popup);
    await send({ kind: 'deleteCase', caseId: first }, popup);
    expect(last).toMatchObject({ activeCaseId: second, cases: [{ id: second }] });
  });

  it('puts answers, day and mayor right, and keeps the events', async () => {
    const caseId = await openOne();
    await send({ kind: 'addEvent', caseId, step: 'prepare-second-person', what: 'done', by: 'clerk' }, popup);
    const patch = { answers: { secondPerson: 'yes' }, meetingOn: '2026-11-06', mayor: null };
    await send({ kind: 'changeAnswers', caseId, patch }, popup);
    const [kase] = last?.cases ?? [];
    expect(kase).toMatchObject({ answers: { secondPerson: 'yes' }, meetingOn: '2026-11-06', kind: 'newMayor' });
    expect(kase).not.toHaveProperty('mayor');
    expect(stateOf('prepare-second-person')).toBe('done');
    for (const wrong of [{ meetingOn: '2026-02-30' }, { answers: { secondPerson: 'asi' } }, { mayor: { surname: 7 } }])
      expect(await send({ kind: 'changeAnswers', caseId, patch: wrong }, popup)).toEqual({
        ok: false,
        problem: 'invalid',
      });
    expect(await send({ kind: 'changeAnswers', caseId, patch }, tab)).toEqual({ ok: false, problem: 'invalid' });
  });

  it('counts the steps that remain for the badge', async () => {
    const caseId = await openOne();
    const before = Number.parseInt(last ? badgeOf(last, 'cs', now).text : '', 10);
    expect(before).toBeGreaterThan(20);
    await send({ kind: 'addEvent', caseId, step: 'prepare-minutes', what: 'done', by: 'clerk' }, popup);
    expect(Number.parseInt(last ? badgeOf(last, 'cs', now).text : '', 10)).toBe(before - 1);
    await send({ kind: 'deleteCase', caseId }, popup);
    expect(last && badgeOf(last, 'cs', now).text).toBe('');
  });

  it('records a save only when its form was sent and the page confirms it', async () => {
    await openOne();
    expect((await seen('sovm.users', 'saved')).recorded?.step).not.toBe('sovm-account');
    await send({ kind: 'formSent', page: 'sovm.userForm' }, tab);
    const context = await seen('sovm.users', 'saved');
    expect(context.recorded?.step).toBe('sovm-account');
    expect(stateOf('sovm-account')).toBe('done');
    expect((await seen('sovm.users', 'saved')).recorded).toBeNull();
  });

  it('records nothing when the portal reports an error, or after too long', async () => {
    await openOne();
    await send({ kind: 'formSent', page: 'sovm.identify' }, tab);
    expect((await seen('sovm.identify', 'failed')).recorded).toBeNull();
    expect((await seen('sovm.users', 'saved')).recorded?.step).not.toBe('sovm-identify');
    await send({ kind: 'formSent', page: 'sovm.identify' }, tab);
    now = new Date('2026-11-23T09:11:00Z');
    await seen('sovm.home', 'saved');
    expect(stateOf('sovm-identify')).not.toBe('done');
  });

  it('takes a page behind the login as proof of the login, but not against the clerk', async () => {
    const caseId = await openOne();
    expect((await seen('sovm.users')).recorded?.step).toBe('prepare-administrator');
    await send({ kind: 'addEvent', caseId, step: 'prepare-administrator', what: 'undone', by: 'clerk' }, tab);
    expect((await seen('sovm.users')).recorded).toBeNull();
  });

  it('takes the name in ePUSA as proof only after the save in SOVM', async () => {
    const caseId = await openOne();
    expect((await seen('epusa.municipality', null, true)).recorded).toBeNull();
    for (const step of ['prepare-minutes', 'sovm-statutory'])
      await send({ kind: 'addEvent', caseId, step, what: 'done', by: 'clerk' }, popup);
    const context = await seen('epusa.municipality', null, true);
    expect(context.recorded?.step).toBe('epusa-sync');
    expect(context.case).toMatchObject({ savedOn: '2026-11-23', synced: true });
  });

  it('remembers for the browser session that the guard has asked', async () => {
    const caseId = await openOne();
    expect((await seen('sovm.statutory')).guard?.open?.steps.length).toBeGreaterThan(3);
    await send({ kind: 'guardPassed', caseId, page: 'sovm.statutory' }, tab);
    expect((await seen('sovm.statutory')).guard).toBeNull();
    expect(JSON.stringify(local.items)).not.toContain('guard:');
  });

  it('gives the page what its panel and its guard say', async () => {
    const caseId = await openOne();
    const plain = (text = '') => text.replaceAll('\u00a0', ' ');
    expect(plain((await seen('sovm.identify')).panel.step?.state)).toBe(
      'Nejdřív: Najděte nebo založte účet nového starosty',
    );
    expect((await seen(null)).panel.title).toBe('Tuto stránku průvodce nezná');
    await send({ kind: 'addEvent', caseId, step: 'sovm-statutory', what: 'done', by: 'clerk' }, popup);
    expect((await seen('sovm.statutory')).guard).toBeNull();
    now = new Date('2026-11-25T09:00:00Z');
    const { panel, guard } = await seen('epusa.personForm');
    expect(plain(guard?.lead)).toContain('den 3 ze 7');
    expect(plain(panel.step?.state)).toBe('Čeká do 30. 11.');
    now = new Date('2026-11-30T09:00:00Z');
    expect(plain((await seen('epusa.personForm')).guard?.lead)).not.toContain('den');
    await send({ kind: 'changeSettings', patch: { guard: false } }, tab);
    expect((await seen('epusa.personForm')).guard).toBeNull();
  });

  it('hands the handbook over once, and again in another language', async () => {
    const ask = async (handbook: 'cs' | null) => {
      const answer = await send({ kind: 'readContext', page: null, handbook }, tab);
      return answer.ok && 'context' in answer ? answer.context.handbook?.language : undefined;
    };
    expect(await ask(null)).toBe('cs');
    expect(await ask('cs')).toBeUndefined();
    await send({ kind: 'changeSettings', patch: { language: 'en' } }, tab);
    expect(await ask('cs')).toBe('en');
  });

  it('leaves the last state for the popup, from which a damaged one is no state', async () => {
    await openOne();
    if (last) await new Session(session).rememberState(last);
    expect(await fromSnapshot(session.items[snapshotKey])).toEqual(last);
    for (const junk of [undefined, 7, '', '{', 'null', '"ok"', '{"ok":false,"problem":"full"}'])
      expect(await fromSnapshot(junk)).toBeNull();
  });

  it('works on when the session storage fails', async () => {
    await openOne();
    session.failure = new Error('no session storage');
    await send({ kind: 'formSent', page: 'sovm.userForm' }, tab);
    expect((await seen('sovm.users')).case).not.toBeNull();
  });

  it('takes cases from a file, and back, of its own pages only', async () => {
    await openOne();
    const stored = local.items;
    const text = caseFile([midwayCase()], now);
    for (const message of [{ kind: 'previewCases', text }, { kind: 'importCases', text }, { kind: 'deleteAll' }])
      expect(await send(message, tab)).toEqual({ ok: false, problem: 'invalid' });
    expect(await send({ kind: 'previewCases', text }, popup)).toMatchObject({ ok: true, preview: { unreadable: 0 } });
    expect(await send({ kind: 'importCases', text: '{}' }, popup)).toEqual({ ok: false, problem: 'caseFileForeign' });
    expect(local.items).toEqual(stored);
    await send({ kind: 'importCases', text }, popup);
    expect(last?.cases).toHaveLength(2);
    await send({ kind: 'undoImport' }, popup);
    expect(last?.cases).toHaveLength(1);
    expect(local.items).toEqual(stored);
  });

  it('deletes everything, or says that it could not', async () => {
    await openOne();
    session.items = { draft: {} };
    session.failure = new Error('no session storage');
    expect(await send({ kind: 'deleteAll' }, popup)).toEqual({ ok: false, problem: 'failed' });
    expect(last?.cases).toHaveLength(1);
    session.failure = null;
    await send({ kind: 'deleteAll' }, popup);
    expect([local.items, session.items, last?.cases]).toEqual([{}, {}, []]);
  });

  it('passes a full storage on', async () => {
    local.failure = new Error('quota exceeded');
    expect(await send({ kind: 'openCase', opening }, popup)).toEqual({ ok: false, problem: 'full' });
  });
});
