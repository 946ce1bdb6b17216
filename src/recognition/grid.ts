import { attribute } from './dom.ts';

/** How many rows up are looked at, and how many columns of a row. */
const reach = 40;
const mostColumns = 100;

export interface Cell {
  readonly el: Element;
  /** The columns it stands over, half-open. */
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly cells: readonly Cell[];
  /** For each column, how many more rows the cell in it hangs down. */
  readonly hanging: readonly number[];
}

/** Rows that were looked at, so that a long table is not walked through again and again. */
export type Grid = Map<Element, Row>;

const firstRow: Row = { cells: [], hanging: [] };

/**
 * The cells of a row with their columns: those that cells of the rows above take (`rowspan`) are counted, too. The row of a
 * table, or a block of several parts, which stands alone; no more than the first hundred columns.
 */
export function cellsOf(row: Element, grid: Grid): readonly Cell[] {
  const rows: Element[] = [];
  for (let at: Element | null = row; at && !grid.has(at) && rows.length < reach; at = rowOver(at)) rows.unshift(at);
  const over = rows[0] && rowOver(rows[0]);
  let last = (over && grid.get(over)) || firstRow;
  for (const own of rows) {
    last = below(last, own);
    grid.set(own, last);
  }
  return grid.get(row)?.cells ?? [];
}

function rowOver(row: Element): Element | null {
  return row.localName === 'tr' ? rowAbove(row) : null;
}

function below({ hanging }: Row, row: Element): Row {
  const cells: Cell[] = [];
  const left = hanging.map(rows => Math.max(0, rows - 1));
  let at = 0;
  for (const el of row.children) {
    while ((hanging[at] ?? 0) > 0) at++;
    if (at >= mostColumns) break;
    const from = at;
    at += spanOf(el, 'colspan');
    cells.push({ el, from, to: at });
    const down = spanOf(el, 'rowspan') - 1;
    for (let i = from; i < at && i < mostColumns; i++) left[i] = down;
  }
  return { cells, hanging: Array.from(left, rows => rows ?? 0) };
}

/** The row before, also where `thead` and `tbody` lie between. */
export function rowAbove(row: Element): Element | null {
  const part = row.parentElement?.previousElementSibling;
  return row.previousElementSibling ?? (part && /^t(head|body)$/.test(part.localName) ? part.lastElementChild : null);
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  return Math.min(mostColumns, Math.max(1, Number(attribute(cell, name)) || 1));
}
