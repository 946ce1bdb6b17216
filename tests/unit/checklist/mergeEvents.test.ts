import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseEvent, eventKey, eventsBeside, mergeEvents, settledSteps } from '../../../src/checklist/index.ts';
import { freshCase } from '../popup/cases.ts';
import { events } from '../store/arbitraryCases.ts';

const keysOf = (list: readonly CaseEvent[]) => list.map(eventKey);

describe('two histories of one case', () => {
  it('are joined without a loss and without anything twice', () => {
    fc.assert(
      fc.property(events, events, (ours, theirs) => {
        const merged = keysOf(mergeEvents(ours, theirs));
        expect(merged.toSorted()).toEqual([...new Set([...keysOf(ours), ...keysOf(theirs)])].toSorted());
      }),
    );
  });

  it('give the same whichever comes first, however often, and in whatever groups', () => {
    fc.assert(
      fc.property(events, events, events, (ours, theirs, others) => {
        const merged = mergeEvents(ours, theirs);
        expect(mergeEvents(theirs, ours)).toEqual(merged);
        expect(mergeEvents(merged, theirs)).toEqual(merged);
        expect(mergeEvents(merged, others)).toEqual(mergeEvents(ours, mergeEvents(theirs, others)));
      }),
    );
  });

  it('stand in the order of time', () => {
    fc.assert(
      fc.property(events, events, (ours, theirs) => {
        const times = mergeEvents(ours, theirs).map(({ at }) => Date.parse(at));
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are ordered by the moment, not by how it is written', () => {
    const early: CaseEvent = { step: 'sovm-account', what: 'done', at: '2026-11-24T10:30:00+02:00', by: 'clerk' };
    const late: CaseEvent = { ...early, what: 'undone', at: '2026-11-24T09:00:00Z' };
    expect(mergeEvents([late], [early])).toEqual([early, late]);
  });

  it('leave a step open that was taken back at the very moment at which it was done elsewhere', () => {
    const done: CaseEvent = { step: 'sovm-account', what: 'done', at: '2026-11-24T09:00:00Z', by: 'page' };
    const undone: CaseEvent = { ...done, what: 'undone', by: 'clerk' };
    const merged = { ...freshCase(), events: mergeEvents([undone], [done]) };
    expect(settledSteps(merged).size).toBe(0);
  });

  it('are told apart by step, act, moment and who', () => {
    const event: CaseEvent = { step: 'sovm-account', what: 'done', at: '2026-11-24T09:00:00Z', by: 'page' };
    const others: CaseEvent[] = [
      { ...event, step: 'sovm-identify' },
      { ...event, what: 'skipped' },
      { ...event, at: '2026-11-24T09:00:01Z' },
      { ...event, by: 'clerk' },
    ];
    expect(eventsBeside([event, ...others], [event])).toEqual(others);
  });
});
