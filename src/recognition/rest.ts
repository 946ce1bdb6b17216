import { type Decision, drop } from './decide.ts';
import type { Sections } from './sections.ts';
import type { PagePhrases } from './words.ts';

/** What a tick is worth of which nothing is known but those beside it. */
const byOthers = 0.65;

/**
 * The systems of a region have names that nobody knows beforehand: a tick that says nothing else, in the section of ticks
 * that name some of them, is for one of the others. A choice beside such ticks is no right of its own.
 */
export function markRest({ fields, rest }: PagePhrases, decisions: readonly Decision[], { groupOf }: Sections): void {
  const other = fields.find(field => field === rest);
  if (!other) return;
  const [family = ''] = other.split('.');
  const known = decisions.filter(({ score }) => score?.field.startsWith(family));
  const isTick = ({ entry }: Decision) => entry.kind === 'checkbox';
  // Beside a tick for a right, a choice says how far that right goes.
  const own = known.filter(({ score }) => score?.field !== other);
  if (own.some(isTick)) for (const decision of own) if (!isTick(decision)) drop(decision);
  const named = known.map(({ labelled }) => groupOf(labelled));
  for (const decision of decisions)
    if (!decision.score && decision.open && isTick(decision) && named.includes(groupOf(decision.labelled)))
      decision.score = { field: other, value: byOthers, evidence: ['neighbour'], pending: 0 };
}
