import { toCzech } from './dates.ts';
import { type Control, controlsOf, type Dialect, type Group, type Values } from './dialects/model.ts';
import { controlNames } from './dialects/names.ts';

/** Wordings of the JIP editing layer (domain.md 1.6). */
export const problems = {
  missing: 'CVAL-0001: Není vyplněna hodnota povinného atributu.',
  malformed: 'CVAL-0002: Hodnota atributu neodpovídá platnému vzoru.',
  usernameTaken: 'CVAL-0110: Uvedené uživatelské jméno je již použito.',
  passwordsDiffer: 'CVAL-0111: Zadaná hesla se neshodují.',
} as const;

function readControl(dialect: Dialect, form: string, control: Control, posted: URLSearchParams): string {
  const parts = controlNames(dialect, form, control.key).map(name => (posted.get(name) ?? '').trim());
  if (control.kind !== 'date') return parts.join('');
  return toCzech(parts.every(part => part === '') ? '' : parts.join('.'));
}

/** The values of a posted form by control key, whatever the dialect called and split them. */
export function readValues(
  dialect: Dialect,
  form: { id: string; groups: readonly Group[] },
  posted: URLSearchParams,
): Values {
  return Object.fromEntries(
    controlsOf(form.groups).map(control => [control.key, readControl(dialect, form.id, control, posted)]),
  );
}

function problemOf(control: Control, value: string): string | null {
  if (value === '') return control.required === true ? problems.missing : null;
  return control.pattern?.test(value) === false ? problems.malformed : null;
}

/** Error messages by control key; empty when all values are acceptable one by one. */
export function findProblems(groups: readonly Group[], values: Values): Values {
  return Object.fromEntries(
    controlsOf(groups).flatMap(control => {
      const problem = problemOf(control, values[control.key] ?? '');
      return problem === null ? [] : [[control.key, problem]];
    }),
  );
}
