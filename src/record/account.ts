import { type Case, type CaseEvent, checklist, isOpen, type Step, settledSteps } from '../checklist/index.ts';
import type { Procedure } from '../guide/index.ts';

/** A settled step with the event that settled it. */
export interface Settled {
  step: Step;
  event: CaseEvent;
}

/** What the record says of a case. Settled steps stand in the order in which they were settled, open ones in that of the procedure. */
export interface Account {
  done: readonly Settled[];
  skipped: readonly Settled[];
  open: readonly Step[];
  total: number;
  /** Everything that happened, oldest first; what was taken back stays in it. */
  history: readonly CaseEvent[];
}

/** The account of a case as it stands now. */
export function accountOf(procedure: Procedure, kase: Case, now: Date): Account {
  const steps = checklist(procedure, kase, now);
  const events = settledSteps(kase);
  const settled = steps
    .flatMap(step => {
      const event = events.get(step.id);
      return event ? [{ step, event }] : [];
    })
    .sort((a, b) => a.event.at.localeCompare(b.event.at));
  return {
    done: settled.filter(({ event }) => event.what === 'done'),
    skipped: settled.filter(({ event }) => event.what === 'skipped'),
    open: steps.filter(isOpen),
    total: steps.length,
    history: [...kase.events].sort((a, b) => a.at.localeCompare(b.at)),
  };
}
