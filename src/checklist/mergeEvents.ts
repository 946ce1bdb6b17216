import { eventKey } from './case.ts';
import type { CaseEvent } from './types.ts';

/** Of two events at one moment the later is the one that leaves the step open: somebody then looks at it again. */
const order = ['skipped', 'done', 'undone'] as const satisfies CaseEvent['what'][];

/** The events of both histories of a case, each once, by their time. Which history comes first makes no difference. */
export function mergeEvents(ours: readonly CaseEvent[], theirs: readonly CaseEvent[]): CaseEvent[] {
  const all = new Map([...ours, ...theirs].map(event => [eventKey(event), event]));
  return [...all]
    .map(([key, event]) => ({ key, event, time: Date.parse(event.at), rank: order.indexOf(event.what) }))
    .sort((a, b) => a.time - b.time || a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ event }) => event);
}

/** The events that are not among others. */
export function eventsBeside(events: readonly CaseEvent[], others: readonly CaseEvent[]): CaseEvent[] {
  const known = new Set(others.map(eventKey));
  return events.filter(event => !known.has(eventKey(event)));
}
