import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, openCase } from '../../../src/checklist/index.ts';
import { defaultSettings, Store } from '../../../src/store/index.ts';
import { neverReminded } from '../../../src/store/types.ts';
import { MemoryArea } from './memoryArea.ts';

const now = new Date('2026-11-23T09:00:00Z');
const kase = openCase(
  {
    kind: 'newMayor',
    ico: '00279978',
    meetingOn: '2026-11-05',
    answers: { secondPerson: 'yes' },
    municipality: { code: '581372', name: 'Boskovice', district: 'Blansko', region: 'Jihomoravský kraj' },
    mayor: { givenName: 'Jana', surname: 'Zkušební' },
  },
  now,
);
const done = (step: 'prepare-minutes' | 'prepare-messages') => ({
  step,
  what: 'done' as const,
  at: now.toISOString(),
  by: 'clerk' as const,
});

async function stateOf(store: Store) {
  const result = await store.read();
  if (!result.ok) throw new Error(result.problem);
  return result.state;
}

describe('store', () => {
  it('starts empty with the default settings', async () => {
    expect(await stateOf(new Store(new MemoryArea()))).toEqual({
      cases: [],
      activeCaseId: null,
      settings: defaultSettings,
      marks: [],
      reminded: neverReminded,
      lastImport: null,
      policy: { support: {}, language: null },
      trouble: null,
      damaged: 0,
    });
  });

  it('reads back what it wrote', async () => {
    const area = new MemoryArea();
    await new Store(area).update(() => ({ cases: [append(kase, done('prepare-minutes'))], activeCaseId: kase.id }));
    const state = await stateOf(new Store(area));
    expect(state.cases).toEqual([append(kase, done('prepare-minutes'))]);
    expect(state.activeCaseId).toBe(kase.id);
  });

  it('loses no change of two messages at once', async () => {
    const area = new MemoryArea();
    const store = new Store(area);
    await store.update(() => ({ cases: [kase] }));
    const add = (step: 'prepare-minutes' | 'prepare-messages') =>
      store.update(({ cases: [first] }) => (first ? { cases: [append(first, done(step))] } : null));
    await Promise.all([add('prepare-minutes'), add('prepare-messages')]);
    expect((await stateOf(store)).cases[0]?.events).toHaveLength(2);
  });

  it('says that the storage is full, and keeps what was there', async () => {
    const area = new MemoryArea();
    const store = new Store(area);
    await store.update(() => ({ cases: [kase] }));
    area.failure = new Error('QUOTA_BYTES quota exceeded');
    expect(await store.update(() => ({ cases: [append(kase, done('prepare-minutes'))] }))).toEqual({
      ok: false,
      problem: 'full',
    });
    area.failure = new Error('disk on fire');
    expect(await store.update(() => ({ settings: defaultSettings }))).toEqual({ ok: false, problem: 'failed' });
    area.failure = null;
    expect((await stateOf(store)).cases).toEqual([kase]);
  });

  it('sets a damaged case aside, keeps the sound one, and says so until that was read', async () => {
    const area = new MemoryArea({ [`case:${kase.id}`]: kase, 'case:x': { id: 'x', kind: 'nonsense' } });
    const store = new Store(area);
    const state = await stateOf(store);
    expect(state.cases).toEqual([kase]);
    expect(state.trouble).toBe('damaged');
    expect(area.items['damaged:case:x']).toEqual({ id: 'x', kind: 'nonsense' });
    expect((await stateOf(store)).trouble).toBe('damaged');
    await store.update(({ damaged }) => ({ damageSeen: damaged }));
    expect((await stateOf(store)).trouble).toBeNull();
    expect(area.items['damaged:case:x']).toBeDefined();
  });

  it('keeps the sound events of a case with a damaged one', async () => {
    const broken = { ...kase, events: [done('prepare-minutes'), { step: 'no-such-step', what: 'done' }, 7] };
    const area = new MemoryArea({ [`case:${kase.id}`]: broken });
    const state = await stateOf(new Store(area));
    expect(state.cases[0]?.events).toEqual([done('prepare-minutes')]);
    expect(area.items[`damaged:case:${kase.id}`]).toEqual(broken);
  });

  it('never has a case of the archive as the active one, and loses none for a bad moment of archiving', async () => {
    const aside = { ...kase, id: 'aside', openedAt: '2026-11-24T09:00:00Z', archivedAt: now.toISOString() };
    const area = new MemoryArea({ 'case:aside': aside, [`case:${kase.id}`]: kase, activeCaseId: 'aside' });
    const store = new Store(area);
    expect(await stateOf(store)).toMatchObject({ activeCaseId: kase.id, cases: [kase, aside], trouble: null });
    await area.remove(`case:${kase.id}`);
    expect((await stateOf(store)).activeCaseId).toBeNull();
    area.items = { 'case:aside': { ...aside, archivedAt: 'včera' } };
    const { archivedAt: _, ...current } = aside;
    expect(await stateOf(store)).toMatchObject({ cases: [current], activeCaseId: 'aside' });
  });

  it('keeps one answer of each register, and loses no case for answers that cannot be read', async () => {
    const at = now.toISOString();
    const check = (verdict: string) => ({ register: 'sovm', verdict, at, shows: [] });
    const area = new MemoryArea({
      'case:a': { ...kase, id: 'a', checks: [check('notYet'), check('yes')], sovmDetail: 'https://a.example/' },
    });
    expect((await stateOf(new Store(area))).cases).toMatchObject([
      { checks: [check('yes')], sovmDetail: 'https://a.example/' },
    ]);
    area.items = { 'case:a': { ...kase, id: 'a', checks: [check('maybe')], sovmDetail: 'nowhere' } };
    const [read] = (await stateOf(new Store(area))).cases;
    expect(read).toMatchObject({ id: 'a' });
    expect(read).not.toHaveProperty('checks');
    expect(read).not.toHaveProperty('sovmDetail');
  });

  it('falls back to the default for one bad setting only', async () => {
    const area = new MemoryArea({ settings: { guard: 'yes', panel: false } });
    expect((await stateOf(new Store(area))).settings).toEqual({ ...defaultSettings, panel: false });
  });

  it('keeps the sound marks beside damaged ones, and no more than 200', async () => {
    const mark = {
      page: 'sovm.userForm',
      field: 'contact.phone',
      label: 'Kam cinknout',
      kind: 'text',
      section: 'Osoba …',
      nth: 0,
      of: 1,
    };
    const bad = [
      7,
      { ...mark, field: 'no.field' },
      { ...mark, field: 'rights.edotace' },
      { ...mark, kind: 'password' },
      { ...mark, label: 'číslo 123456789' },
      { ...mark, section: 'Osoba 12' },
      { ...mark, nth: -1 },
    ];
    const area = new MemoryArea({ marks: [...bad, { ...mark, value: 'KANAREK' }] });
    const store = new Store(area);
    expect(await stateOf(store)).toMatchObject({ marks: [mark], trouble: 'damaged' });
    expect(area.items['damaged:marks']).toHaveLength(8);
    expect(JSON.stringify((await stateOf(store)).marks)).not.toContain('KANAREK');
    area.items = { marks: Array.from({ length: 300 }, (_, nth) => ({ ...mark, nth })) };
    expect((await stateOf(store)).marks.map(({ nth }) => nth)).toEqual(Array.from({ length: 200 }, (_, i) => i + 100));
    area.items = { marks: 'junk' };
    expect(await stateOf(store)).toMatchObject({ marks: [], trouble: 'damaged' });
  });

  it('deletes several cases at once', async () => {
    const area = new MemoryArea();
    const store = new Store(area);
    const other = { ...kase, id: 'other' };
    await store.update(() => ({ cases: [kase, other] }));
    const result = await store.update(() => ({ removed: [kase.id, other.id], activeCaseId: null }));
    expect(result).toMatchObject({ ok: true, state: { cases: [], activeCaseId: null } });
    expect((await stateOf(store)).cases).toEqual([]);
  });

  it('sets a damaged memory of the last import aside', async () => {
    const area = new MemoryArea({ lastImport: { at: 'soon', cases: [] } });
    expect(await stateOf(new Store(area))).toMatchObject({ lastImport: null, trouble: 'damaged' });
    expect(area.items['damaged:lastImport']).toEqual({ at: 'soon', cases: [] });
  });

  it('deletes everything, in turn with what was asked before', async () => {
    const area = new MemoryArea({ 'case:x': 'junk', settings: { guard: false }, other: 1 });
    const store = new Store(area);
    const [, cleared] = await Promise.all([store.update(() => ({ cases: [kase], damageSeen: 1 })), store.clear()]);
    expect(cleared).toEqual({ ok: true, state: await stateOf(new Store(new MemoryArea())) });
    expect(area.items).toEqual({});
  });

  it('leaves damaged data where they are when even setting them aside fails', async () => {
    const area = new MemoryArea({ 'case:x': 'junk' });
    area.failure = new Error('quota exceeded');
    expect(await stateOf(new Store(area))).toMatchObject({ cases: [], trouble: 'damaged' });
    expect(area.items['case:x']).toBe('junk');
  });

  it('reads any junk without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom('case:a', 'case:b', 'settings', 'marks', 'lastImport', 'activeCaseId', 'damageSeen', 'other'),
          fc.anything(),
        ),
        async items => {
          const result = await new Store(new MemoryArea(items)).read();
          expect(result.ok).toBe(true);
        },
      ),
    );
  });
});
