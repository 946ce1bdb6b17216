import { type CivilDay, dayOf, daysBetween } from '../calendar/civilDay.ts';

/** The synchronisation from SOVM takes up to a week (domain.md 2.1). */
const of = 7;

/** Which day of the wait it is, 1 on the day of the save; null when the wait is over. */
export function syncWait(savedOn: CivilDay, now: Date): { day: number; of: number } | null {
  const elapsed = daysBetween(savedOn, dayOf(now));
  return elapsed < of ? { day: Math.max(1, elapsed + 1), of } : null;
}
