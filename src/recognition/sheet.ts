import type { ControlKind } from '../guide/types.ts';
import type { DatePart } from './dates.ts';
import { attribute } from './dom.ts';
import type { Tag } from './tags.ts';

/** Deeper than any element that is walked through. */
export const deepest = 1000;

/** One element that was walked through. Items and controls inside it are the half-open ranges of indexes it holds. */
export class Box {
  declare readonly el: Element;
  declare readonly tag: string;
  /** What its tag tells. */
  declare readonly is: Tag;
  declare readonly role: string;
  declare readonly up: Box | null;
  declare readonly depth: number;
  /** The nearest box, itself included, that starts a new line of text. */
  declare readonly block: Box;
  declare readonly from: number;
  declare readonly first: number;
  declare to: number;
  declare end: number;

  constructor(el: Element, tag: string, is: Tag, role: string, up: Box | null, from: number, first: number) {
    this.el = el;
    this.tag = tag;
    this.is = is;
    this.role = role;
    this.up = up;
    this.depth = up ? up.depth + 1 : 0;
    this.block = up && is.inline ? up.block : this;
    this.from = this.to = from;
    this.first = this.end = first;
  }
}

/** A text or a control in document order. */
export interface Item {
  readonly text: string;
  readonly control: Control | null;
  readonly box: Box;
  /** Depth of the deepest ancestor shared with the item before; half less where a line break parts them. */
  readonly gap: number;
  /** The text is the caption of a link. */
  readonly link: boolean;
  /** The control that has this text as its own label. */
  owner: Control | null;
}

export interface Control {
  readonly el: HTMLElement;
  /** Type of an input, '' of other controls. */
  readonly type: string;
  /** It has attributes that may say what it is, besides its name, id and type. */
  readonly tells: boolean;
  readonly index: number;
  /** Index of its item. */
  readonly item: number;
  /** Depth at which it and the control before it part, -1 for the first control. */
  readonly parted: number;
  readonly box: Box;
  /** The nearest `label` around it. */
  readonly label: Box | null;
  /** The tree (document or shadow root) it stands in: ids of different trees do not meet. */
  readonly tree: number;
  /** How many headings stand before it. */
  readonly headings: number;
  /** The `label` elements tied to it. */
  labels: readonly Box[];
  entry: Entry | null;
}

/** What one field of a form is to the person who fills it in: a control, a group of radios, a date in three parts. */
export interface Entry {
  readonly controls: Control[];
  readonly first: Control;
  readonly kind: ControlKind;
  /** For a date in three controls: `day`, `month`, `year` in the order of the page. */
  readonly parts?: readonly DatePart[];
  /** Its share of a caption for several controls („příjmení“ of „Jméno a příjmení“), or of a row of captions. */
  share?: { readonly text: string; readonly whole: string };
}

export interface Heading {
  readonly box: Box;
  /** 1-6 for h1-h6, 7 for legend and caption, 8 for a row of a table that holds one cell of text. */
  readonly level: number;
}

export interface Sheet {
  readonly items: Item[];
  readonly controls: Control[];
  /** In document order. */
  entries: Entry[];
  readonly headings: Heading[];
  /** Buttons and links. */
  readonly actions: Box[];
}

/** The box at or around this one that stands so deep in the tree. */
export function boxAt(box: Box, depth: number): Box {
  let at = box;
  while (at.up && at.depth > depth) at = at.up;
  return at;
}

/** Do several entries stand in the box? */
export function isShared({ controls }: Sheet, { first, end }: Box): boolean {
  return end > first && controls[first]?.entry !== controls[end - 1]?.entry;
}

/** The nearest box, this one included, whose tag tells so. */
export function nearest(box: Box | null, tells: 'row' | 'filters'): Box | null {
  let at = box;
  while (at && !at.is[tells]) at = at.up;
  return at;
}

/** An attribute that may say what the control is, '' when it is missing or empty. */
export function attributeOf({ el, tells }: Control, name: string): string {
  return tells ? attribute(el, name) : '';
}

/** Does the item continue the line of the item before it? */
export function isContinued(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const item = items[index];
  if (!item || !before || before.control || item.control) return false;
  return item.box.block === before.box.block && item.gap >= item.box.block.depth;
}
