/** Replica dates travel as the Czech portals write them, `d.m.yyyy`; a date input wants `yyyy-mm-dd`. */

const czech = /^\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\s*$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day, month and year of a Czech date as typed, or three empty texts. */
export function splitDate(date: string): readonly [string, string, string] {
  const [, day = '', month = '', year = ''] = czech.exec(date) ?? [];
  return [day, month, year];
}

export function toIso(date: string): string {
  const [day, month, year] = splitDate(date);
  return year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** An ISO date, or a Czech one with spaces or leading zeros, as `d.m.yyyy`; anything else stays as it was typed. */
export function toCzech(date: string): string {
  const [, isoYear = '', isoMonth = '', isoDay = ''] = iso.exec(date) ?? [];
  const [day, month, year] = isoYear === '' ? splitDate(date) : [isoDay, isoMonth, isoYear];
  return year === '' ? date : `${Number(day)}.${Number(month)}.${year}`;
}

/** The shape and the ranges the JIP editing layer checks by pattern, leap years aside (domain.md 1.5). */
export const datePattern = /^\s*(0?[1-9]|[12]\d|3[01])\.\s*(0?[1-9]|1[0-2])\.\s*(19|2\d)\d{2}\s*$/;
