/** A day in the Czech calendar, `YYYY-MM-DD`, without time or zone. */
export type CivilDay = string;

const zone = 'Europe/Prague';
const hourMilliseconds = 3_600_000;
const dayMilliseconds = 24 * hourMilliseconds;

// A formatter takes longer to make than all it will ever format, so each is made when first needed.
let dayFormat: Intl.DateTimeFormat | undefined;
let clockFormat: Intl.DateTimeFormat | undefined;
const days = new Map<number, CivilDay>();
const starts = new Map<CivilDay, number>();

/** The day it is in Czechia at an instant. */
export function dayOf(instant: Date): CivilDay {
  // A day begins on a whole hour, in winter as in summer.
  const hour = Math.floor(instant.getTime() / 3_600_000);
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
  const known = starts.get(day);
  if (known !== undefined) return new Date(known);
  const start = atHour(day, 0);
  starts.set(day, start.getTime());
  return start;
}

/** The instant at which clocks in Czechia show a whole hour of a day; the hour that is left out in spring is the one after it. */
export function atHour(day: CivilDay, hour: number): Date {
  const asIfUtc = utcMidnight(day) + hour * hourMilliseconds;
  const guess = new Date(asIfUtc - aheadOfUtc(new Date(asIfUtc)));
  return new Date(asIfUtc - aheadOfUtc(guess));
}

/** Whether a text is a real day in the form `YYYY-MM-DD`. */
export function isCivilDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utcMidnight(text)) && addDays(text, 0) === text;
}

/** How far clocks in Czechia are ahead of UTC at an instant, ms. */
function aheadOfUtc(instant: Date): number {
  clockFormat ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [hours = 0, minutes = 0] = clockFormat.format(instant).split(':').map(Number);
  const shown = utcMidnight(dayOf(instant)) + hours * hourMilliseconds + minutes * 60_000;
  return shown - Math.floor(instant.getTime() / 60_000) * 60_000;
}

function utcMidnight(day: CivilDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}
