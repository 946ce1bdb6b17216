import type { Language } from '../types.ts';

const zone = 'Europe/Prague';

const locales = { cs: 'cs', en: 'en-GB' } as const satisfies Record<Language, string>;

const forms = {
  short: { cs: { day: 'numeric', month: 'numeric' }, en: { day: 'numeric', month: 'short' } },
  full: {
    cs: { day: 'numeric', month: 'numeric', year: 'numeric' },
    en: { day: 'numeric', month: 'long', year: 'numeric' },
  },
  moment: {
    cs: { dateStyle: 'medium', timeStyle: 'short' },
    en: { dateStyle: 'medium', timeStyle: 'short' },
  },
  time: { cs: { timeStyle: 'short' }, en: { timeStyle: 'short' } },
} as const satisfies Record<string, Record<Language, Intl.DateTimeFormatOptions>>;

// Making one takes longer than all it will ever format, and no page needs all of them.
const made = new Map<string, Intl.DateTimeFormat>();

export type DateForm = keyof typeof forms;

/** A date for people: `short` 30. 11., `full` 30. 11. 2026, `moment` with the time, `time` alone; in Czech time, with nonbreaking spaces. */
export function formatDate(language: Language, date: Date, form: DateForm): string {
  const key = `${language} ${form}`;
  const format =
    made.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...forms[form][language] });
  made.set(key, format);
  return format.format(date).replace(/ /g, '\u00a0');
}
