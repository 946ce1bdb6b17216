import { addDays, type CivilDay, dayOf, startOfDay } from '../calendar/civilDay.ts';
import type { Procedure, ProcedureStep, QuestionId, StepId } from '../guide/index.ts';
import { settledSteps } from './case.ts';
import type { Case, CaseEvent, Step } from './types.ts';

/**
 * The steps of a case in the order of the procedure, with their states now. Steps that the kind or the answers rule out
 * are left out, unless they are already done: work that was done stays visible when an answer changes.
 */
export function checklist(procedure: Procedure, kase: Case, now: Date): Step[] {
  const settled = settledSteps(kase);
  const shown = procedure.filter(step => settled.has(step.id) || applies(step, kase, settled));
  const open = new Set(shown.filter(step => !settled.has(step.id)).map(step => step.id));
  const today = dayOf(now);
  return shown.map(step => stepNow(step, kase, settled, open, today));
}

/** The open steps that should come before a step, nearest last, each once; empty when the way is free. */
export function openBefore(procedure: Procedure, steps: readonly Step[], id: StepId): StepId[] {
  const open = new Set(steps.filter(isOpen).map(step => step.id));
  const before = new Set<StepId>();
  const queue: StepId[] = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const step = procedure.find(candidate => candidate.id === next);
    for (const needed of step?.after ?? []) {
      if (before.has(needed)) continue;
      before.add(needed);
      queue.push(needed);
    }
  }
  return procedure.map(step => step.id).filter(step => before.has(step) && open.has(step));
}

/** Whether a step still remains. */
export function isOpen(step: Step): boolean {
  return step.state !== 'done' && step.state !== 'skipped';
}

function stepNow(
  step: ProcedureStep<StepId>,
  kase: Case,
  settled: ReadonlyMap<StepId, CaseEvent>,
  open: ReadonlySet<StepId>,
  today: CivilDay,
): Step {
  const event = settled.get(step.id);
  if (event) return { id: step.id, state: event.what === 'skipped' ? 'skipped' : 'done' };
  const because = (step.after ?? []).filter(needed => open.has(needed));
  if (because.length > 0) return { id: step.id, state: 'todo', because };

  const opensOn = step.opens && dayAfter(step.opens, kase, settled);
  if (opensOn && today < opensOn) return { id: step.id, state: 'waiting', until: startOfDay(opensOn) };

  const dueOn = step.due && dayAfter(step.due, kase, settled);
  if (!dueOn) return { id: step.id, state: 'ready', ...(opensOn && { since: startOfDay(opensOn) }) };
  const until = startOfDay(dueOn);
  if (step.waits) return { id: step.id, state: today < dueOn ? 'waiting' : 'overdue', until };
  return { id: step.id, state: today <= dueOn ? 'ready' : 'overdue', until };
}

function dayAfter(
  anchor: { from: StepId | 'meeting'; days: number },
  kase: Case,
  settled: ReadonlyMap<StepId, CaseEvent>,
): CivilDay | null {
  if (anchor.from === 'meeting') return addDays(kase.meetingOn, anchor.days);
  const event = settled.get(anchor.from);
  return event?.what === 'done' ? addDays(dayOf(new Date(event.at)), anchor.days) : null;
}

function applies(step: ProcedureStep<StepId>, kase: Case, settled: ReadonlyMap<StepId, CaseEvent>): boolean {
  if (!step.kinds.includes(kase.kind)) return false;
  if (step.unless && settled.has(step.unless)) return false;
  if (!step.when) return true;
  return Object.entries(step.when).every(([question, answers]) => {
    const answer = answerTo(kase, question);
    return answers.some(allowed => allowed === answer);
  });
}

function answerTo(kase: Case, question: string): string {
  const answers: Readonly<Partial<Record<QuestionId | string, string>>> = kase.answers;
  return answers[question] ?? 'unknown';
}
