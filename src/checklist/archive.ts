import type { Case } from './types.ts';

/** Whether a case was put aside: it is kept, but no longer worked on. */
export function isArchived(kase: Case): boolean {
  return kase.archivedAt !== undefined;
}

/** The case in the archive; one that is there already keeps its moment. */
export function archived(kase: Case, now: Date): Case {
  return isArchived(kase) ? kase : { ...kase, archivedAt: now.toISOString() };
}

/** The case back from the archive. */
export function restored(kase: Case): Case {
  const { archivedAt: _, ...rest } = kase;
  return rest;
}

/** The case to work on when this one goes: the next one outside the archive, after the last one the one before. */
export function nextAfter(cases: readonly Case[], id: string): Case | null {
  const place = cases.findIndex(kase => kase.id === id);
  const others = (part: readonly Case[]) => part.filter(kase => kase.id !== id && !isArchived(kase));
  return others(cases.slice(place + 1))[0] ?? others(cases.slice(0, Math.max(0, place))).at(-1) ?? null;
}
