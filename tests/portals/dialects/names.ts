import type { Dialect } from './model.ts';

/** Dates that the `grid` dialect splits into day, month and year. */
const splitKeys: ReadonlySet<string> = new Set(['birthDate']);

/** A number that looks generated but stays the same when fields are added around it. */
function generatedNumber(form: string, key: string): number {
  let hash = 7;
  for (const character of `${form}/${key}`) hash = (hash * 31 + character.charCodeAt(0)) % 99991;
  return 100 + (hash % 9900);
}

/** The `name` attributes of one control: one, or three for a split date (day, month, year). */
export function controlNames(dialect: Dialect, form: string, key: string): readonly string[] {
  if (dialect === 'modern') return [key];
  const number = generatedNumber(form, key);
  if (dialect === 'jsp') return [`f:j_id${number}`];
  const base = `${form}:j_idt${number}`;
  return splitKeys.has(key) ? [`${base}_d`, `${base}_m`, `${base}_r`] : [base];
}

/** The name of a control that is not split. */
export function controlName(dialect: Dialect, form: string, key: string): string {
  return controlNames(dialect, form, key)[0] ?? key;
}
