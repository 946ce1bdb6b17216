import { addDays, type CivilDay, dayOf, daysBetween } from './civilDay.ts';

/** How a wait of a number of days stands. `day` counts from 1 on the first day; `endsOn` is the first day after it. */
export type Wait = { over: false; day: number; of: number; endsOn: CivilDay } | { over: true; endsOn: CivilDay };

/** A wait that began on a day and lasts `days` days, as it stands now: on the first day it is „den 1 ze 7“. */
export function waitSince(began: CivilDay, days: number, now: Date): Wait {
  const elapsed = daysBetween(began, dayOf(now));
  const endsOn = addDays(began, days);
  return elapsed >= days ? { over: true, endsOn } : { over: false, day: Math.max(1, elapsed + 1), of: days, endsOn };
}
