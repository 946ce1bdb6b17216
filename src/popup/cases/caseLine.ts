import type { Case } from '../../checklist/index.ts';
import type { Procedure } from '../../guide/index.ts';
import { nextOf, type Row, rowsOf } from '../case/overview.ts';

/** How urgent a case is, the most urgent first. */
const urgencies = ['overdue', 'ready', 'waiting', 'finished'] as const;
type Urgency = (typeof urgencies)[number];

/** A case as one line of the overview. */
export interface CaseLine {
  kase: Case;
  urgency: Urgency;
  done: number;
  total: number;
  /** The step to work on, or the one that is waited for; `null` in a finished case. */
  next: Row | null;
  /** What is overdue, else what has been waited for longest. */
  wait: Row | null;
}

/** How a case stands now, in a line. */
export function caseLine(procedure: Procedure, kase: Case, now: Date): CaseLine {
  const rows = rowsOf(procedure, kase, now);
  const open = rows.filter(row => row.event === null);
  const wait = soonest(open, 'overdue') ?? soonest(open, 'waiting');
  return {
    kase,
    urgency: urgencyOf(open),
    done: rows.length - open.length,
    total: rows.length,
    next: nextOf(open),
    wait,
  };
}

/**
 * What needs somebody first: the longest overdue, then what is ready, then what waits, the soonest over first; finished ones
 * last. Equally urgent ones stand in Czech order, cases of one municipality by age.
 */
export function inOrder(lines: readonly CaseLine[]): CaseLine[] {
  const czech = new Intl.Collator('cs');
  return lines.toSorted(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      timed(a) - timed(b) ||
      czech.compare(nameOf(a.kase), nameOf(b.kase)) ||
      czech.compare(a.kase.municipality?.district ?? '', b.kase.municipality?.district ?? '') ||
      czech.compare(a.kase.openedAt, b.kase.openedAt),
  );
}

function nameOf(kase: Case): string {
  return kase.municipality?.name ?? kase.ico;
}

function urgencyOf(open: readonly Row[]): Urgency {
  if (open.length === 0) return 'finished';
  return urgencies.find(urgency => open.some(row => row.step.state === urgency)) ?? 'waiting';
}

function soonest(open: readonly Row[], state: 'overdue' | 'waiting'): Row | null {
  return open.reduce<Row | null>(
    (first, row) => (row.step.state === state && (!first || untilOf(row) < untilOf(first)) ? row : first),
    null,
  );
}

function untilOf({ step }: Row): number {
  return Number(step.until ?? 0);
}

/** Only what is overdue or waited for has a time to be sorted by. */
function timed({ urgency, wait }: CaseLine): number {
  return wait && (urgency === 'overdue' || urgency === 'waiting') ? untilOf(wait) : 0;
}
