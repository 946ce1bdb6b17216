import { textOf } from './dom.ts';
import { cellsOf, type Grid, rowAbove } from './grid.ts';
import { type Box, type Control, isShared, type Sheet } from './sheet.ts';

const withControl = 'input:not([type=hidden], thead [type=checkbox]), select, textarea';
/** How many rows up and parts of a row are looked at. */
const reach = 40;
const mostHeaderRows = 4;

/** What was found out about tables before. */
export interface Tables {
  /** The row with the captions of a row. */
  readonly headers: Map<Element, Element | null>;
  readonly grid: Grid;
}

export interface Caption {
  readonly text: string;
  /** The header over the header: „Doklad“ over „Druh“ and „Číslo“. */
  readonly over: string;
  /** The first header of the row where nothing stands under it: „Narození“ before „kdy“ and „kde“. */
  readonly corner: string;
  /** The row of the control, and which column of it. */
  readonly row: Box;
  readonly column: number;
}

/**
 * The caption of a column: in the nearest row above without controls, or in the row below as on a paper form. Rows
 * are those of a table, or blocks with equally many parts; `shared` asks for rows with several entries only. Answers are
 * passed on from row to row by `known`, so that a long table is not searched again and again.
 */
export function captionOver(sheet: Sheet, { box }: Control, known: Tables, shared: boolean): Caption | null {
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

function captionIn(row: Box, part: Element, tables: Tables): Caption | null {
  const above = headerOf(row.el, row.tag === 'tr', tables.headers);
  if (!above) return null;
  const cell = cellsOf(row.el, tables.grid).find(({ el }) => el === part);
  if (!cell) return null;
  const [text, over = ''] = headersOver(above, cell.from, tables.grid);
  const first = cellsOf(row.el, tables.grid)[0]?.el;
  const corner = first && !textOf(first).trim() ? textOf(above.firstElementChild ?? above) : '';
  return text ? { text, over, corner, row, column: cell.from } : null;
}

/** The texts over a column, the lowest first; cells of rows above may hang down beside the lowest row. */
function headersOver(lowest: Element, column: number, grid: Grid): string[] {
  const texts: string[] = [];
  const isHeader = (row: Element | null): row is Element => row?.localName === 'tr' && !row.querySelector(withControl);
  let row: Element | null = lowest;
  for (let i = 0; row && i < mostHeaderRows; i++) {
    const cell = cellsOf(row, grid).find(({ from, to }) => from <= column && column < to);
    const text = cell ? textOf(cell.el).trim() : '';
    if (text) texts.push(text);
    const up = rowAbove(row);
    row = isHeader(up) ? up : null;
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
      if (!found || isHead(passed)) found = passed;
      break;
    }
    const fits = isTable
      ? captions(above) > 1 || row.children.length === 1
      : above.children.length === row.children.length;
    if (!fits || above.querySelector(withControl) || (!isTable && isMenu(above))) continue;
    // Records may stand between the header and the row; a row of th or thead is the header for sure.
    found ??= above;
    if (!isTable || isHead(above)) {
      found = above;
      break;
    }
  }
  // Found above is what stands below the row before, as on a paper form; so it does here.
  const isBelow = found && found === rowAbove(row) && known.get(rowAbove(found) ?? row) === found;
  if (isTable && (!found || isBelow)) found = captionsBelow(row);
  known.set(row, found);
  return found;
}

/** The captions in the row below one of mere controls. */
function captionsBelow(row: Element): Element | null {
  const below = row.nextElementSibling;
  if (below?.children.length !== row.children.length || below.querySelector(`th,${withControl}`)) return null;
  const after = below.nextElementSibling;
  const isEach = !after || after.querySelector(withControl);
  return isEach && captions(row) === 0 && captions(below) > 1 ? below : null;
}

/** A header for sure. */
function isHead(row: Element | null): boolean {
  return !!row?.matches('thead *, :has(th)');
}

/** Blocks over blocks with as many links are a menu. */
function isMenu({ firstElementChild, lastElementChild }: Element): boolean {
  return firstElementChild?.localName === 'a' && lastElementChild?.localName === 'a';
}

function captions(row: Element): number {
  return [...row.children].filter(cell => textOf(cell).trim()).length;
}
