import { type Box, boxAt, type Control, deepest, type Entry, type Item, isContinued, type Sheet } from './sheet.ts';

/*
 * The texts between two neighbouring controls belong to the one they share the deeper ancestor with; on a tie to the
 * control that follows, unless the whole block runs „control, text, control, text“. That one rule covers text in the
 * same cell, the cell to the left, `dt` before `dd` and the block before, at any nesting.
 */

/** Texts that stand together: items `from` to `to` (half-open), parted from others by a block, a break or a control. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Depth of the deepest ancestor shared with the control. */
  readonly depth: number;
}

/** How far from a control texts are looked at, in items. */
const reach = 30;
const mostChunks = 12;

/** The text of items `from` to `to`, at most 200 characters. Inline pieces join without a space, blocks with one. */
export function textIn({ items }: Sheet, { from, to }: { from: number; to: number }): string {
  let text = '';
  let block: Box | undefined;
  for (let i = from; i < to && text.length < 200; i++) {
    const item = items[i];
    if (!item || item.control) continue;
    const isBreak = block && (block !== item.box.block || item.gap % 1 > 0);
    text += (isBreak ? ' ' : '') + item.text;
    block = item.box.block;
  }
  return text.slice(0, 200);
}

/** The text before a note („Jméno <small>dle dokladu</small>“) or a control, '' when the texts are one piece. */
export function firstPiece(sheet: Sheet, { from, to }: { from: number; to: number }): string {
  let start = from;
  while (sheet.items[start]?.control) start++;
  for (let i = start + 1; i < to; i++) {
    const item = sheet.items[i];
    if (item && (item.control || item.box.is.note || !isContinued(sheet.items, i)))
      return textIn(sheet, { from, to: i });
  }
  return '';
}

/** Chunks that stand before a control and are its own, the nearest first. */
export function chunksBefore(sheet: Sheet, control: Control): Chunk[] {
  const { items, controls } = sheet;
  const after = (controls[control.index - 1]?.item ?? -1) + 1;
  const start = Math.max(after, control.item - reach);
  let from = start;
  if (after === start && start > 0) {
    const { first, last } = cut(items, start, control.item);
    from = last < control.item ? last : first;
    if (last === control.item && orderAround(sheet, control, first) > 0) return [];
  }
  const found: Chunk[] = [];
  let depth = deepest;
  for (let to = control.item; to > from && found.length < mostChunks; ) {
    depth = Math.min(depth, items[to]?.gap ?? 0);
    let begin = to - 1;
    while (begin > from && isContinued(items, begin)) begin--;
    if (isFree(items[begin], control)) found.push({ from: begin, to, depth });
    to = begin;
  }
  return found;
}

/** The chunk that stands right after a control and is its own. */
export function chunkAfter(sheet: Sheet, control: Control): Chunk | null {
  const { items, controls } = sheet;
  const next = controls[control.index + 1];
  const from = control.item + 1;
  let end = Math.min(next?.item ?? items.length, from + reach);
  if (from >= end) return null;
  if (next && end === next.item) {
    const { first, last } = cut(items, from, end);
    const order = last === end ? orderAround(sheet, next, first) : 0;
    if (first > from) end = first;
    else if (isTick(control) ? order < 0 : order <= 0) return null;
  }
  let to = from + 1;
  while (to < end && isContinued(items, to)) to++;
  const depth = items[from]?.gap ?? 0;
  const isNear = depth >= (control.box.up?.block.depth ?? 0) - 1;
  return isNear && isFree(items[from], control) ? { from, to, depth } : null;
}

/** The entries that follow each other from a control on without a text between, no farther apart than `depth`. */
export function runFrom({ items, controls }: Sheet, { index, entry }: Control, depth: number): readonly Entry[] {
  let run: readonly Entry[] = entry ? [entry] : [];
  for (let i = index + 1; run.length <= mostChunks; i++) {
    const control = controls[i];
    if (!control?.entry || !items[control.item - 1]?.control || (items[control.item]?.gap ?? 0) < depth) break;
    if (!run.includes(control.entry)) run = [...run, control.entry];
  }
  return run;
}

export function isTick({ entry }: Control): boolean {
  return entry?.kind === 'radio' || entry?.kind === 'checkbox';
}

/** The first and the last place between `start` and `end` (inclusive) where the ancestors part highest. */
function cut(items: readonly Item[], start: number, end: number): { first: number; last: number } {
  let low = deepest;
  let first = start;
  let last = start;
  for (let i = start; i <= end; i++) {
    const gap = items[i]?.gap ?? 0;
    if (gap < low) first = i;
    if (gap <= low) last = i;
    if (gap < low) low = gap;
  }
  return { first, last };
}

/** 1: the block around the control and the text `first` before it runs „control, text, …“; -1: „text, control, …“; 0: neither. */
function orderAround({ items }: Sheet, { box }: Control, first: number): number {
  const around = boxAt(box, Math.ceil(items[first]?.gap ?? 0));
  const begins = !!items[around.from]?.control;
  const last = items[around.to - 1];
  // A format in brackets after the last control belongs to none.
  if (begins === (!!last?.control || !!last?.text.trim().startsWith('('))) return 0;
  return begins ? Number(around.to - around.from === 2 * (around.end - around.first)) : -1;
}

function isFree(item: Item | undefined, { entry }: Control): boolean {
  return !item?.owner || item.owner.entry === entry;
}
