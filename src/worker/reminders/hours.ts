import { addDays, atHour, type CivilDay, dayOf } from '../../calendar/civilDay.ts';
import { workingDayFrom } from '../../calendar/workingDays.ts';
import type { Settings } from '../../store/index.ts';

/** The first instant not before `instant` at which the clerk wants to be reminded. */
export function wantedFrom(instant: Date, settings: Settings): Date {
  const day = dayOf(instant);
  const { from, to } = hoursOn(firstDay(day, settings), settings);
  if (instant < from) return from;
  if (instant < to) return instant;
  return hoursOn(firstDay(addDays(day, 1), settings), settings).from;
}

function firstDay(day: CivilDay, { remindOnDaysOff }: Settings): CivilDay {
  return remindOnDaysOff ? day : workingDayFrom(day);
}

function hoursOn(day: CivilDay, { remindFrom, remindTo }: Settings): { from: Date; to: Date } {
  return { from: atHour(day, remindFrom), to: atHour(day, Math.max(remindTo, remindFrom + 1)) };
}
