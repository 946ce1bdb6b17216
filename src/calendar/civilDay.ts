/** A day in the Czech calendar, `YYYY-MM-DD`, without time or zone. */
export type CivilDay = string;

const zone = 'Europe/Prague';
const hourMilliseconds = 3_600_000;
const dayMilliseconds = 24 * hourMilliseconds;

// Made when first needed: that takes longer than all it will ever format.
let dayFormat: Intl.DateTimeFormat | undefined;
const days = new Map<number, CivilDay>();

/** The day it is in Czechia at an instant. */
export function dayOf(instant: Date): CivilDay {
  // A day begins on a whole hour, in winter as in summer.
  const hour = Math.floor(instant.getTime() / hourMilliseconds);
  const known = days.get(hour);
  if (known !== undefined) return known;
  dayFormat ??= new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const day = dayFormat.format(instant);
  days.set(hour, day);
  return day;
}

/** A day `count` days later (or earlier); months, years and clock changes are handled. */
export function addDays(day: CivilDay, count: number): CivilDay {
  return new Date(utcMidnight(day) + count * dayMilliseconds).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / dayMilliseconds);
}

/** The instant at which a day starts in Czechia. */
export function startOfDay(day: CivilDay): Date {
  const inSummer = new Date(utcMidnight(day) - 2 * hourMilliseconds);
  return dayOf(inSummer) === day ? inSummer : new Date(utcMidnight(day) - hourMilliseconds);
}

/** The instant at which clocks in Czechia show a whole hour of a day, 0 to 24; they are moved, if at all, between 2 and 3. */
export function atHour(day: CivilDay, hour: number): Date {
  const start = startOfDay(day).getTime();
  const moved = startOfDay(addDays(day, 1)).getTime() - start - dayMilliseconds;
  return new Date(start + hour * hourMilliseconds + (hour >= 3 ? moved : 0));
}

/** Whether a text is a real day in the form `YYYY-MM-DD`. */
export function isCivilDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utcMidnight(text)) && addDays(text, 0) === text;
}

function utcMidnight(day: CivilDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}
