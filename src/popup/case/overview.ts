import { type Case, type CaseEvent, checklist, isOpen, type Step, settledSteps } from '../../checklist/index.ts';
import type { PhaseId, Procedure, ProcedureStep, StepId } from '../../guide/index.ts';
import { phases } from '../../guide/procedure.ts';

/** A step as it stands, the rule of the procedure behind it, and the event that settled it. */
export interface Row {
  step: Step;
  rule: ProcedureStep<StepId>;
  event: CaseEvent | null;
}

export interface PhaseRows {
  id: PhaseId;
  open: readonly Row[];
  settled: readonly Row[];
}

/** A case as the popup shows it. `next`: the step to work on; when nothing can be done now, the one that is waited for. */
export interface Overview {
  phases: readonly PhaseRows[];
  next: Row | null;
  remaining: number;
  total: number;
}

/** Everything the popup shows of a case, now. Phases without a step are left out. */
export function overviewOf(procedure: Procedure, kase: Case, now: Date): Overview {
  const rows = rowsOf(procedure, kase, now);
  const open = rows.filter(row => isOpen(row.step));
  return {
    phases: phases
      .map(id => ({
        id,
        open: open.filter(row => row.rule.phase === id),
        settled: rows.filter(row => row.rule.phase === id && !isOpen(row.step)),
      }))
      .filter(phase => phase.open.length + phase.settled.length > 0),
    next: nextOf(open),
    remaining: open.length,
    total: rows.length,
  };
}

/** The steps of a case, now, in the order of the procedure. */
export function rowsOf(procedure: Procedure, kase: Case, now: Date): Row[] {
  const settled = settledSteps(kase);
  const rows: Row[] = [];
  const steps = checklist(procedure, kase, now);
  // Both have the same order.
  for (const rule of procedure) {
    const step = steps[rows.length];
    if (step?.id === rule.id) rows.push({ step, rule, event: settled.get(rule.id) ?? null });
  }
  return rows;
}

/**
 * What to do next: what is overdue, then what replaces a wait that is over, then the first step that is ready. A wait is
 * nothing to do, so it comes only when nothing else is left: an overdue one first, else the one that ends soonest.
 */
export function nextOf(open: readonly Row[]): Row | null {
  const overdue = open.filter(row => row.step.state === 'overdue');
  const waitsOver = new Set(overdue.filter(row => row.rule.waits).map(row => row.rule.id));
  const ready = open.filter(row => row.step.state === 'ready');
  const waiting = open
    .filter(row => row.step.state === 'waiting')
    .sort((a, b) => Number(a.step.until ?? 0) - Number(b.step.until ?? 0));
  return (
    overdue.find(row => !row.rule.waits) ??
    ready.find(row => row.rule.unless && waitsOver.has(row.rule.unless)) ??
    ready[0] ??
    overdue[0] ??
    waiting[0] ??
    open[0] ??
    null
  );
}
