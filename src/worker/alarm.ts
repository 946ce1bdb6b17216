import type { State } from '../store/index.ts';
import { nextDailyCheck, pause } from './daily.ts';
import { nextWake } from './reminders/plan.ts';

/** When the worker must wake by itself: for a reminder, a step that changes, or a daily check; `null` for nothing. */
export function nextAlarm(state: State, now: Date): Date | null {
  const daily = nextDailyCheck(state, now);
  // A check that could not be made, and is due still, may not be tried over and over.
  const check = daily && new Date(Math.max(daily.at.getTime(), now.getTime() + pause));
  const wakes = [nextWake(state, now), check].flatMap(at => (at ? [at.getTime()] : []));
  return wakes.length > 0 ? new Date(Math.min(...wakes)) : null;
}
