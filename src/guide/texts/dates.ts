import type { Language } from '../types.ts';

const zone = 'Europe/Prague';

const formats = {
  cs: {
    short: new Intl.DateTimeFormat('cs', { timeZone: zone, day: 'numeric', month: 'numeric' }),
    full: new Intl.DateTimeFormat('cs', { timeZone: zone, day: 'numeric', month: 'numeric', year: 'numeric' }),
    moment: new Intl.DateTimeFormat('cs', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }),
    time: new Intl.DateTimeFormat('cs', { timeZone: zone, timeStyle: 'short' }),
  },
  en: {
    short: new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'short' }),
    full: new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }),
    moment: new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }),
    time: new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }),
  },
} as const;

export type DateForm = 'short' | 'full' | 'moment' | 'time';

/** A date for people: `short` 30. 11., `full` 30. 11. 2026, `moment` with the time, `time` alone; in Czech time, with nonbreaking spaces. */
export function formatDate(language: Language, date: Date, form: DateForm): string {
  return formats[language][form].format(date).replace(/ /g, '\u00a0');
}
