import { describe, expect, it } from 'vitest';
import { append, type Case, type CaseEvent, milestones, openCase } from '../../../src/checklist/index.ts';
import { procedure } from '../../../src/guide/procedure.ts';
import { beforeSave } from './beforeSave.ts';

const opened = new Date('2026-11-02T09:00:00Z');
const case0 = openCase({ kind: 'newMayor', ico: '00279978', meetingOn: '2026-11-02' }, opened);

function done(kase: Case, step: CaseEvent['step'], at: string): Case {
  return append(kase, { step, what: 'done', at, by: 'clerk' });
}

/** A case in which everything up to the save of 9 November is done. */
const saved = [...beforeSave, 'sovm-statutory' as const].reduce(
  (kase, step) => done(kase, step, '2026-11-09T10:00:00Z'),
  case0,
);

const on = (kase: Case, day: string) =>
  milestones(procedure, kase, new Date(`${day}T10:00:00Z`)).map(({ step, what, at, last }) =>
    [step, what, at.toISOString(), last].filter(part => part),
  );

describe('milestones', () => {
  it('of a new case are those of its deadline: two working days before its last day, and the day after it', () => {
    // 15 days after the meeting is the 17th, a holiday; the two working days before are the 13th and the 16th.
    expect(on(case0, '2026-11-02')).toEqual([
      ['registers-interests', 'dueSoon', '2026-11-12T23:00:00.000Z', '2026-11-17'],
      ['registers-interests', 'overdue', '2026-11-17T23:00:00.000Z', '2026-11-17'],
    ]);
  });

  it('after the save: the public record next day, and the end of the week for ePUSA', () => {
    const expected = [
      ['sovm-public-check', 'opens', '2026-11-09T23:00:00.000Z'],
      ['epusa-sync', 'waitOver', '2026-11-15T23:00:00.000Z'],
    ];
    const known = (day: string) => on(saved, day).filter(([step]) => step !== 'registers-interests');
    for (const day of ['2026-11-09', '2026-11-10', '2026-11-12', '2026-11-16', '2026-11-17', '2026-11-29'])
      expect(known(day), day).toEqual(expected);
  });

  it('go with the step', () => {
    const synced = done(saved, 'epusa-sync', '2026-11-11T10:00:00Z');
    expect(on(synced, '2026-11-20').map(([step]) => step)).not.toContain('epusa-sync');
    expect(on(synced, '2026-11-20').map(([step]) => step)).not.toContain('epusa-request-sync');
  });
});
