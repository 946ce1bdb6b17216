import { addDays, dayOf, startOfDay } from '../../calendar/civilDay.ts';
import { type Case, isArchived, type Milestone, milestones } from '../../checklist/index.ts';
import { procedure } from '../../guide/procedure.ts';
import type { Reminded, State } from '../../store/index.ts';
import { wantedFrom } from './hours.ts';

/** A milestone with the case it belongs to. */
export interface Reminder extends Milestone {
  kase: Case;
}

/** What the clerk is to be reminded of now, the oldest first; nothing on a day that has had its reminder. */
export function dueReminders(state: State, now: Date): Reminder[] {
  const isTime =
    state.settings.reminders && state.reminded.day !== dayOf(now) && wantedFrom(now, state.settings) <= now;
  if (!isTime) return [];
  return unsaid(state, now)
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** What is remembered of reminders once these were given: nothing of steps that no longer ask for attention. */
export function afterReminding(state: State, given: readonly Reminder[], now: Date): Reminded {
  const standing = new Set(allOf(state, now).map(keyOf));
  const seen = [...state.reminded.seen.filter(key => standing.has(key)), ...given.map(keyOf)];
  return { day: dayOf(now), seen };
}

/**
 * When the worker must look again without being asked: for the next reminder, or because a step changes its state and the
 * badge with it. Made anew from what is stored, so it can be asked for at any time; `null` when there is nothing to wait for.
 */
export function nextWake(state: State, now: Date): Date | null {
  const moments = allOf(state, now).flatMap(({ at }) => (at > now ? [at] : []));
  if (state.settings.reminders) {
    const earliest = state.reminded.day === dayOf(now) ? startOfDay(addDays(dayOf(now), 1)) : now;
    for (const { at } of unsaid(state, now)) moments.push(wantedFrom(at > earliest ? at : earliest, state.settings));
  }
  return moments.length > 0 ? new Date(Math.min(...moments.map(Number))) : null;
}

/** What was so when the case was opened is no news: the popup has just shown it. */
function unsaid(state: State, now: Date): Reminder[] {
  const seen = new Set(state.reminded.seen);
  return allOf(state, now).filter(
    reminder => !seen.has(keyOf(reminder)) && reminder.at > new Date(reminder.kase.openedAt),
  );
}

function allOf({ cases }: State, now: Date): Reminder[] {
  const current = cases.filter(kase => !isArchived(kase));
  return current.flatMap(kase => milestones(procedure, kase, now).map(milestone => ({ ...milestone, kase })));
}

function keyOf({ kase, step, what, at }: Reminder): string {
  return `${kase.id} ${step} ${what} ${dayOf(at)}`;
}
