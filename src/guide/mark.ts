import type { FieldId } from './fields.ts';
import type { PageId } from './pages/ids.ts';
import type { Page } from './pages/types.ts';
import type { ControlKind } from './types.ts';

/** How a control is known again, whatever its id: by its label and its place among others. Never by what is in it. */
export interface Spot {
  /** As it is written, numbers and names left out; '' where the control has none. */
  label: string;
  /** A password is never marked. */
  kind: Exclude<ControlKind, 'password'>;
  /** The heading over it, only those of its words that the guide has itself. */
  section: string;
  /** Which of the controls that are the same in all this, from 0, and how many there are. */
  nth: number;
  of: number;
}

/** The clerk's own word about a control of a page: it is this field, or (`null`) none that the guide should speak of. */
export interface Mark extends Spot {
  /** Names the portal, too. */
  page: PageId;
  field: FieldId | null;
}

/** A change of the marks; one at the same spot is replaced. */
export interface MarkChange {
  add: readonly Mark[];
  remove: readonly Mark[];
}

export const mostMarks = 200;
export const longestLabel = 80;
export const longestSection = 120;
/** What a file with marks begins with. */
export const marksFormat = 'povolebni-pruvodce/marks';

/** Nobody has to say which field is a password or a search. */
const unoffered: readonly FieldId[] = ['account.password', 'search'];

/** The fields of a page that a control of a kind can be. */
export function fieldsToOffer(
  { fields }: Pick<Page, 'fields'>,
  kind: ControlKind,
  kindsOf: (field: FieldId) => readonly ControlKind[],
): FieldId[] {
  return fields.filter(field => !unoffered.includes(field) && kindsOf(field).includes(kind));
}
