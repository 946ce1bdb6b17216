import { attribute, textOf } from './dom.ts';
import { type Box, type Control, isShared, type Sheet } from './sheet.ts';

const withControl = 'input:not([type=hidden]), select, textarea';
/** How many rows up and parts of a row are looked at. */
const reach = 40;
const mostHeaderRows = 4;
const mostColumns = 100;

export interface Caption {
  readonly text: string;
  /** The header over the header: „Doklad“ over „Druh“ and „Číslo“. */
  readonly over: string;
  /** The row of the control, and which column of it. */
  readonly row: Box;
  readonly column: number;
}

/**
 * The caption over a control: in the nearest row above without controls, the part that stands over the same column. Rows
 * are those of a table, or blocks with equally many parts; `shared` asks for rows with several entries only. Answers are
 * passed on from row to row by `known`, so that a long table is not searched again and again.
 */
export function captionOver(
  sheet: Sheet,
  { box }: Control,
  known: Map<Element, Element | null>,
  shared: boolean,
): Caption | null {
  let part = box;
  for (let i = 0; i < 8 && part.up; i++, part = part.up) {
    const row = part.up;
    const isOuter = isShared(sheet, row);
    const caption = (isOuter ? isRow(row) : row.tag === 'tr' && !shared) && captionIn(row, part.el, known);
    if (caption) return caption;
    if (isOuter) break;
  }
  return null;
}

function captionIn(row: Box, part: Element, known: Map<Element, Element | null>): Caption | null {
  const above = headerOf(row.el, row.tag === 'tr', known);
  if (!above) return null;
  const column = columnOf(part);
  const [text, over = ''] = headersOver(above, column);
  return text ? { text, over, row, column } : null;
}

/** The texts over a column, the lowest first; cells of rows above may hang down beside the lowest row. */
function headersOver(lowest: Element, column: number): string[] {
  const rows = [lowest];
  const isHeader = (row: Element | null): row is Element => row?.localName === 'tr' && !row.querySelector(withControl);
  for (let up = rowAbove(lowest); isHeader(up) && rows.length < mostHeaderRows; up = rowAbove(up)) rows.unshift(up);
  const texts: string[] = [];
  /** For each column, how many rows the cell over it still hangs down. */
  const hanging: number[] = [];
  for (const row of rows) {
    let at = 0;
    const cells: [from: number, to: number, cell: Element][] = [];
    for (const cell of row.children) {
      while ((hanging[at] ?? 0) > 0 && at < mostColumns) at++;
      const to = at + spanOf(cell);
      cells.push([at, to, cell]);
      at = to;
    }
    for (let i = 0; i < hanging.length; i++) hanging[i] = Math.max(0, (hanging[i] ?? 0) - 1);
    for (const [from, to, cell] of cells) {
      for (let i = from; i < to && i < mostColumns; i++) hanging[i] = spanOf(cell, 'rowspan') - 1;
      const text = from <= column && column < to ? textOf(cell).trim() : '';
      if (text) texts.unshift(text);
    }
  }
  return texts;
}

/** A row of a table, or a block of several parts. */
function isRow({ tag, is, el }: Box): boolean {
  return tag === 'tr' || (!is.table && el.firstElementChild !== el.lastElementChild);
}

function headerOf(row: Element, isTable: boolean, known: Map<Element, Element | null>): Element | null {
  const before = known.get(row);
  if (before !== undefined) return before;
  let found: Element | null = null;
  let above = rowAbove(row);
  for (let i = 0; above && i < reach; i++, above = rowAbove(above)) {
    const passed = known.get(above);
    if (passed !== undefined && (isTable || passed?.children.length === row.children.length)) {
      if (!found || passed?.querySelector('th')) found = passed;
      break;
    }
    const fits = isTable
      ? captions(above) > 1 || row.children.length === 1
      : above.children.length === row.children.length;
    if (!fits || above.querySelector(withControl) || (!isTable && isMenu(above))) continue;
    // Records may stand between the header and the row; a row of th is the header for sure.
    found ??= above;
    if (!isTable || above.querySelector('th')) {
      found = above;
      break;
    }
  }
  known.set(row, found);
  return found;
}

/** Blocks over blocks with as many links are a menu. */
function isMenu({ firstElementChild, lastElementChild }: Element): boolean {
  return firstElementChild?.localName === 'a' && lastElementChild?.localName === 'a';
}

/** The row before, also where `thead` and `tbody` lie between. */
function rowAbove(row: Element): Element | null {
  const part = row.parentElement?.previousElementSibling;
  return row.previousElementSibling ?? (part && /^t(head|body)$/.test(part.localName) ? part.lastElementChild : null);
}

function captions(row: Element): number {
  return [...row.children].filter(cell => textOf(cell).trim()).length;
}

function columnOf(part: Element): number {
  let column = 0;
  for (
    let before = part.previousElementSibling;
    before && column < mostColumns;
    before = before.previousElementSibling
  ) {
    column += spanOf(before);
  }
  return column;
}

function spanOf(cell: Element, name = 'colspan'): number {
  return Math.max(1, Number(attribute(cell, name)) || 1);
}
