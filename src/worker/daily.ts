import { addDays, atHour, type CivilDay, dayOf } from '../calendar/civilDay.ts';
import { type Case, checklist, isArchived, type RegisterCheck, registersAwaited } from '../checklist/index.ts';
import { procedure } from '../guide/procedure.ts';
import type { RegisterId } from '../guide/registers.ts';
import type { State } from '../store/index.ts';
import { askAgainAfter } from './session.ts';

/** A case whose registers are to be asked by themselves, and when. */
export interface DailyCheck {
  kase: Case;
  registers: readonly RegisterId[];
  at: Date;
}

/** Between two cases: no register is asked twice within a minute. */
export const pause = askAgainAfter + 5_000;
/** A case that was forgotten is not asked about for ever, in days. */
const longest = 90;

/**
 * The next check that the clerk has switched on, past or to come: each case that waits for a register once a day, from the
 * hour at which reminders may come, one case after the other. It follows from what is stored; `null` when nothing waits.
 */
export function nextDailyCheck(state: State, now: Date): DailyCheck | null {
  if (!state.settings.checkDaily) return null;
  const waiting = state.cases
    .filter(kase => !isArchived(kase) && kase.mayor)
    .flatMap(kase => checkOf(state, kase, now));
  const [first] = waiting.sort((a, b) => a.at.getTime() - b.at.getTime());
  if (!first) return null;
  const free = lastAsked(state.cases, now) + pause;
  return { ...first, at: new Date(Math.max(first.at.getTime(), free)) };
}

function checkOf({ settings }: State, kase: Case, now: Date): DailyCheck[] {
  if (addDays(dayOf(new Date(kase.openedAt)), longest) < dayOf(now)) return [];
  const awaited = registersAwaited(checklist(procedure, kase, now), kase);
  const registers = awaited.filter(id => !settings.refusedRegisters.includes(id));
  if (registers.length === 0) return [];
  const asked = (kase.checks ?? []).filter(
    check => registers.includes(check.register) && wasTried(check) && new Date(check.at) <= now,
  );
  // A register that was never asked is due today, as one that was asked before.
  const last = asked.length < registers.length ? null : asked.map(({ at }) => dayOf(new Date(at))).sort()[0];
  return [{ kase, registers, at: atHour(dueOn(last ?? null, now), settings.remindFrom) }];
}

function dueOn(last: CivilDay | null, now: Date): CivilDay {
  const today = dayOf(now);
  return last !== null && last >= today ? addDays(last, 1) : today;
}

/** Without the permission there is nothing more to be tried today. */
function wasTried({ reason }: RegisterCheck): boolean {
  return reason !== 'tooSoon' && reason !== 'cancelled';
}

/** A clock that was put back, or a file from another computer, may have brought moments that are still to come. */
function lastAsked(cases: readonly Case[], now: Date): number {
  const moments = cases.flatMap(({ checks = [] }) => checks.map(({ at }) => Date.parse(at)));
  return Math.max(0, ...moments.filter(at => at <= now.getTime()));
}
