import { addDays, type CivilDay, dayOf, startOfDay } from '../calendar/civilDay.ts';
import { workingDaysBefore } from '../calendar/workingDays.ts';
import type { Procedure, ProcedureStep, StepId } from '../guide/index.ts';
import { checklist } from './checklist.ts';
import type { Case, Step } from './types.ts';

/** A moment from which on an open step asks for attention, past or to come. */
export interface Milestone {
  step: StepId;
  /** `opens`: a step that had to be waited for can be done; `waitOver`: a wait for somebody else has lasted long enough. */
  what: 'opens' | 'waitOver' | 'dueSoon' | 'overdue';
  at: Date;
  /** The last day in time, for what has a deadline. */
  last?: CivilDay;
}

/** So many working days before its last day a step with a deadline asks for attention. */
const notice = 2;

/** The milestones of the open steps of a case as it stands now, in the order of the procedure. */
export function milestones(procedure: Procedure, kase: Case, now: Date): Milestone[] {
  const rules = new Map(procedure.map(rule => [rule.id, rule]));
  return checklist(procedure, kase, now).flatMap(step => milestonesOf(step, rules.get(step.id)));
}

function milestonesOf({ id, state, until, since }: Step, rule: ProcedureStep<StepId> | undefined): Milestone[] {
  if (state === 'todo' || state === 'done' || state === 'skipped') return [];
  if (rule?.waits) return until ? [{ step: id, what: 'waitOver', at: until }] : [];
  // What falls away with a wait opens when the wait is over, and that is said already.
  const opens = rule?.unless ? undefined : state === 'waiting' ? until : since;
  if (opens) return [{ step: id, what: 'opens', at: opens }];
  if (!until || state === 'waiting') return [];
  const last = dayOf(until);
  return [
    { step: id, what: 'dueSoon', at: startOfDay(workingDaysBefore(last, notice)), last },
    { step: id, what: 'overdue', at: startOfDay(addDays(last, 1)), last },
  ];
}
