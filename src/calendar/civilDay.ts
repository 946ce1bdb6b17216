/** A day in the Czech calendar, `YYYY-MM-DD`, without time or zone. */
export type CivilDay = string;

const zone = 'Europe/Prague';
const dayMilliseconds = 86_400_000;

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Czechia at an instant. */
export function dayOf(instant: Date): CivilDay {
  return dayFormat.format(instant);
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
  const utc = new Date(utcMidnight(day));
  const clock = utc.toLocaleTimeString('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return new Date(utc.getTime() - (hours * 60 + minutes) * 60_000);
}

/** Whether a text is a real day in the form `YYYY-MM-DD`. */
export function isCivilDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utcMidnight(text)) && addDays(text, 0) === text;
}

function utcMidnight(day: CivilDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}
