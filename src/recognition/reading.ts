import type { FieldId } from '../guide/index.ts';
import { none } from './lists.ts';

/** What a label says about one field. */
export interface Match {
  readonly field: FieldId;
  /** 0-1: the whole label is a phrase of the field, or a phrase among other words. */
  value: number;
  /** The folded phrase of the guide; it may be shown, the label itself may not. */
  phrase: string;
  weak: boolean;
}

export interface Reading {
  /** The best match of each field. */
  readonly matches: readonly Match[];
  /** Fields with a weak match. */
  readonly weak: readonly FieldId[];
  readonly excluded: readonly FieldId[];
  /** Fields whose group it names. */
  readonly groups: readonly FieldId[];
  /** The text names nothing at all: „Ano“, „Nápověda“, a number. */
  readonly mute: boolean;
  /** It is the label of a query. */
  readonly searching: boolean;
}

export const nothing: Reading = {
  matches: none,
  weak: none,
  excluded: none,
  groups: none,
  mute: false,
  searching: false,
};
export const silence: Reading = { ...nothing, mute: true };

/** „Hledat na webu“: a query for something else than the portal keeps. */
export function asksElsewhere({ searching, excluded }: Reading): boolean {
  return searching && excluded.includes('search');
}

/** Does it name the field without a witness? */
export function isSure({ value, weak }: Match): boolean {
  return value >= 0.9 && !weak;
}

/** Does it leave nothing of the text unexplained? */
export function isWhole({ value, weak }: Match): boolean {
  return value >= 0.98 && !weak;
}
