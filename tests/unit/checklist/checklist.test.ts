import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  append,
  type Case,
  type CaseEvent,
  checklist,
  isOpen,
  openBefore,
  openCase,
} from '../../../src/checklist/index.ts';
import { caseKinds, procedure, questions, type StepId } from '../../../src/guide/procedure.ts';
import { beforeSave } from './beforeSave.ts';

const at = (day: string) => new Date(`${day}T10:00:00+01:00`);
const done = (step: StepId, day: string): CaseEvent => ({ step, what: 'done', at: at(day).toISOString(), by: 'clerk' });

function caseWith(...events: CaseEvent[]): Case {
  return events.reduce(
    append,
    openCase({ kind: 'newMayor', ico: '00279978', meetingOn: '2026-11-05' }, at('2026-11-06')),
  );
}

function step(kase: Case, id: StepId, day: string) {
  return checklist(procedure, kase, at(day)).find(candidate => candidate.id === id);
}

const saved = caseWith(...[...beforeSave, 'sovm-statutory' as const].map(id => done(id, '2026-11-23')));

describe('checklist', () => {
  it('says which open steps a step waits for', () => {
    expect(step(caseWith(), 'sovm-identify', '2026-11-10')).toEqual({
      id: 'sovm-identify',
      state: 'todo',
      because: ['sovm-account'],
    });
    expect(step(caseWith(done('prepare-identity', '2026-11-10')), 'sovm-account', '2026-11-10')?.state).toBe('ready');
  });

  it('lets ePUSA wait seven days from the save, then calls it overdue and opens the request for synchronisation', () => {
    expect(step(saved, 'epusa-sync', '2026-11-25')).toEqual({
      id: 'epusa-sync',
      state: 'waiting',
      until: new Date('2026-11-30T00:00:00+01:00'),
    });
    expect(step(saved, 'epusa-request-sync', '2026-11-29')?.state).toBe('waiting');
    expect(step(saved, 'epusa-sync', '2026-11-30')?.state).toBe('overdue');
    expect(step(saved, 'epusa-request-sync', '2026-11-30')?.state).toBe('ready');
  });

  it('drops the request for synchronisation once ePUSA shows the change', () => {
    const synced = append(saved, done('epusa-sync', '2026-11-26'));
    expect(step(synced, 'epusa-request-sync', '2026-12-05')).toBeUndefined();
    expect(step(synced, 'epusa-rights', '2026-11-26')?.state).toBe('ready');
  });

  it('opens the public check on the day after the save', () => {
    expect(step(saved, 'sovm-public-check', '2026-11-23')?.state).toBe('waiting');
    expect(step(saved, 'sovm-public-check', '2026-11-24')?.state).toBe('ready');
  });

  it('gives the register of interests 15 days from the meeting, the last day included', () => {
    expect(step(caseWith(), 'registers-interests', '2026-11-20')).toEqual({
      id: 'registers-interests',
      state: 'ready',
      until: new Date('2026-11-20T00:00:00+01:00'),
    });
    expect(step(caseWith(), 'registers-interests', '2026-11-21')?.state).toBe('overdue');
  });

  it('takes a step back on undo', () => {
    const event = done('prepare-minutes', '2026-11-10');
    const undone = append(caseWith(event), { ...event, what: 'undone', at: at('2026-11-11').toISOString() });
    expect(step(undone, 'prepare-minutes', '2026-11-12')?.state).toBe('ready');
  });

  it('lets a skipped step free what waited for it', () => {
    const skipped = caseWith({ ...done('prepare-identity', '2026-11-10'), what: 'skipped' });
    expect(step(skipped, 'prepare-identity', '2026-11-10')?.state).toBe('skipped');
    expect(step(skipped, 'sovm-account', '2026-11-10')?.state).toBe('ready');
  });

  it('keeps the safer step for an unknown or missing answer, and drops it for a clear one', () => {
    const answered = (secondPerson: 'yes' | 'unknown') => ({ ...caseWith(), answers: { secondPerson } });
    expect(step(caseWith(), 'prepare-second-person', '2026-11-10')).toBeDefined();
    expect(step(answered('unknown'), 'prepare-second-person', '2026-11-10')).toBeDefined();
    expect(step(answered('yes'), 'prepare-second-person', '2026-11-10')).toBeUndefined();
  });

  it('keeps a done step when a later answer rules it out', () => {
    const kase = {
      ...caseWith(done('prepare-second-person', '2026-11-10')),
      answers: { secondPerson: 'yes' as const },
    };
    expect(step(kase, 'prepare-second-person', '2026-11-10')?.state).toBe('done');
  });

  it('asks a mayor who was elected again for no change in SOVM', () => {
    const kase = openCase({ kind: 'reelected', ico: '00279978', meetingOn: '2026-11-05' }, at('2026-11-06'));
    const ids = checklist(procedure, kase, at('2026-11-06')).map(({ id }) => id);
    expect(ids).toContain('sovm-record-check');
    expect(ids).not.toContain('sovm-statutory');
  });

  it('lists what is open before the irreversible save, in order', () => {
    const steps = checklist(procedure, caseWith(done('sovm-account', '2026-11-10')), at('2026-11-10'));
    expect(openBefore(procedure, steps, 'sovm-statutory')).toEqual(beforeSave.filter(id => id !== 'sovm-account'));
    expect(openBefore(procedure, checklist(procedure, saved, at('2026-11-23')), 'sovm-statutory')).toEqual([]);
  });

  it('adds a repeated message only once', () => {
    const event = done('prepare-minutes', '2026-11-10');
    expect(append(caseWith(event), { ...event }).events).toHaveLength(1);
  });
});

describe('checklist of any case', () => {
  const ids = procedure.map(({ id }) => id);
  const anyEvent = fc.record({
    step: fc.constantFrom(...ids),
    what: fc.constantFrom('done' as const, 'undone' as const, 'skipped' as const),
    at: fc
      .integer({ min: 0, max: 60 * 86_400 })
      .map(seconds => new Date(Date.UTC(2026, 10, 1) + seconds * 1000).toISOString()),
    by: fc.constantFrom('clerk' as const, 'page' as const, 'register' as const),
  });
  const anyCase = fc
    .record({
      kind: fc.constantFrom(...caseKinds),
      answers: fc.record({
        filingLogin: fc.constantFrom(...questions.filingLogin),
        secondPerson: fc.constantFrom(...questions.secondPerson),
        mayorAccess: fc.constantFrom(...questions.mayorAccess),
        administrator: fc.constantFrom(...questions.administrator),
      }),
      events: fc.array(anyEvent, { maxLength: 40 }),
    })
    .map(({ kind, answers, events }) =>
      events.reduce(append, openCase({ kind, answers, ico: '00279978', meetingOn: '2026-11-05' }, at('2026-11-06'))),
    );
  const anyNow = fc.integer({ min: -30, max: 400 }).map(days => new Date(Date.UTC(2026, 10, 15) + days * 86_400_000));

  it('names each step once, in order, and blocks only by open steps of the list', () => {
    fc.assert(
      fc.property(anyCase, anyNow, (kase, now) => {
        const steps = checklist(procedure, kase, now);
        const listed = steps.map(({ id }) => id);
        expect(listed).toEqual(ids.filter(id => listed.includes(id)));
        const open = new Set(steps.filter(isOpen).map(({ id }) => id));
        for (const { state, because, until } of steps) {
          expect((because ?? []).every(id => open.has(id))).toBe(true);
          if (state === 'todo') expect(because?.length).toBeGreaterThan(0);
          if (state === 'waiting' || state === 'overdue') expect(until).toBeInstanceOf(Date);
        }
      }),
    );
  });

  it('always leaves something to do or to wait for until everything is settled', () => {
    fc.assert(
      fc.property(anyCase, anyNow, (kase, now) => {
        const open = checklist(procedure, kase, now).filter(isOpen);
        if (open.length > 0) expect(open.some(({ state }) => state !== 'todo')).toBe(true);
      }),
    );
  });

  it('is monotone: one more done step never opens another', () => {
    fc.assert(
      fc.property(anyCase, anyNow, fc.constantFrom(...ids), (kase, now, id) => {
        const before = checklist(procedure, kase, now)
          .filter(isOpen)
          .map(step => step.id);
        const event: CaseEvent = { step: id, what: 'done', at: now.toISOString(), by: 'clerk' };
        const after = checklist(procedure, append(kase, event), now)
          .filter(isOpen)
          .map(step => step.id);
        expect(after.every(step => before.includes(step))).toBe(true);
      }),
    );
  });
});
