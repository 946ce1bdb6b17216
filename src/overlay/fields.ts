import type { FieldId } from '../guide/index.ts';
import type { FieldValues } from '../hints/index.ts';
import { type RecognisedField, readValue } from '../recognition/index.ts';

/** The recognised field that a control belongs to. */
export function fieldOf(fields: readonly RecognisedField[], control: EventTarget | null): RecognisedField | null {
  return fields.find(field => field.controls.some(candidate => candidate === control)) ?? null;
}

/**
 * The fields of the person that a control belongs to, in the order of the page: where a field is on the page several times
 * (several persons), the one that shares the nearest ancestor with the control.
 */
export function fieldsAround(fields: readonly RecognisedField[], control: Element | null): RecognisedField[] {
  const nearest = new Map<FieldId, RecognisedField>();
  for (const field of fields) {
    const known = nearest.get(field.field);
    if (!known || (control && distance(field, control) < distance(known, control))) nearest.set(field.field, field);
  }
  return fields.filter(field => nearest.get(field.field) === field);
}

/** What fields hold, each on the page once. Read for one judgement and kept nowhere. */
export function valuesOf(fields: readonly RecognisedField[]): FieldValues {
  const values: { [F in FieldId]?: string } = {};
  for (const field of fields) {
    // A password is never read; that its field is here is enough for what there is to say of it.
    const value = field.field === 'account.password' ? '' : readValue(field);
    if (value !== null) values[field.field] = value;
  }
  return values;
}

/** The fields that are shown but not to be changed, as a name is once its person was matched. */
export function lockedAmong(fields: readonly RecognisedField[]): FieldId[] {
  const isLocked = ({ controls: [first] }: RecognisedField) =>
    first?.matches(':disabled, [readonly], [aria-readonly=true]') ?? false;
  return fields.filter(isLocked).map(({ field }) => field);
}

/** How many ancestors of `control` lie below the first one it shares with the field. */
function distance({ controls: [first] }: RecognisedField, control: Element): number {
  let steps = 0;
  for (let ancestor: Element | null = control; ancestor; ancestor = ancestor.parentElement) {
    if (first && ancestor.contains(first)) return steps;
    steps += 1;
  }
  return steps;
}
