import { datePartIn } from './dates.ts';
import { attribute } from './dom.ts';
import { fold } from './fold.ts';
import { type Label, label } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { type Box, boxAt, type Control, type Entry, isShared, type Sheet } from './sheet.ts';
import { type Chunk, chunkAfter, chunksBefore, firstPiece, isTick, textIn } from './stream.ts';
import type { Way } from './ways.ts';

/** A text before a control, which may speak for the controls after it too. */
export interface Lead {
  readonly text: string;
  readonly depth: number;
}

export interface Placed {
  readonly labels: readonly Label[];
  /** The nearest first. */
  readonly leads: readonly Lead[];
}

/** A sentence that explains is not shorter; a short text need not be folded to see that it is none. */
const shortestNote = 24;

/** Does a text name nothing („Ano“, „Nápověda“; „Den“ at a part of a date)? The next one is looked at instead. */
export function isMute(
  { text, reading }: Pick<Label, 'text' | 'reading'>,
  parts: Entry['parts'],
  lexicon: Lexicon,
): boolean {
  return reading.mute || (!!parts && !!datePartIn(text, lexicon));
}

/** The texts before a control, the nearest first; the nearest labels it, unless it stands before several entries. */
export function placedBefore(sheet: Sheet, control: Control, parts: Entry['parts'], lexicon: Lexicon): Placed {
  const labels: Label[] = [];
  const leads: Lead[] = [];
  const chunks = chunksBefore(sheet, control);
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    const box = chunk && sheet.items[chunk.from]?.box;
    if (!chunk || !box) continue;
    const common = boxAt(control.box, Math.ceil(chunk.depth));
    const way = wayTo(sheet, chunk, common);
    if (!way) continue;
    const text = textIn(sheet, chunk);
    const reading = lexicon.read(text);
    const piece = firstPiece(sheet, chunk);
    if (isMute({ text, reading }, parts, lexicon)) continue;
    if (isNote(text, box, lexicon) && (!piece || isNote(piece, box, lexicon))) continue;
    const isNearest = leads.length + labels.length === 0;
    if (way !== 'heading') leads.push({ text, depth: chunk.depth });
    const branch = boxAt(control.box, common.depth + 1);
    if (!isNearest || isShared(sheet, branch)) continue;
    labels.push(label(way, text, lexicon));
    if (piece) labels.push(label(way, piece, lexicon, 0.94));
  }
  return { labels, leads };
}

/** The text to the right: the label of a checkbox or a radio, the last resort of others. */
export function placedAfter(sheet: Sheet, control: Control, lexicon: Lexicon): Label | null {
  const chunk = chunkAfter(sheet, control);
  if (!chunk) return null;
  const text = textIn(sheet, chunk);
  if (text.length > 80 || isNote(text, sheet.items[chunk.from]?.box, lexicon) || lexicon.read(text).mute) return null;
  if (!isTick(control)) {
    const piece = firstPiece(sheet, chunk);
    return label('text-right', lexicon.read(piece).matches.length > 0 ? piece : text, lexicon);
  }
  for (let i = chunk.from; i < chunk.to; i++) {
    const item = sheet.items[i];
    if (item) item.owner ??= control;
  }
  return label('tick-text', text, lexicon);
}

/** How a text stands to a control, told by their deepest common ancestor; undefined: it belongs elsewhere. */
function wayTo({ items }: Sheet, { from }: Chunk, common: Box): Way | undefined {
  const item = items[from];
  if (!item) return undefined;
  const { box, link } = item;
  if (box.block === common.block) return link ? undefined : 'same-line';
  for (let up: Box | null = box; up && up !== common; up = up.up) {
    if (up.is.level || up.role === 'heading') return 'heading';
  }
  if (common.tag === 'tr' || common.role === 'row') return 'cell-left';
  // The texts of another row are reached through the columns, not through the order of the source.
  if (common.is.table || /^(table|grid|rowgroup)$/.test(common.role)) return undefined;
  return link ? undefined : 'block-before';
}

/** An error message or a help sentence that got between the label and the control. */
function isNote(text: string, box: Box | undefined, { note }: Lexicon): boolean {
  const words = text.length < shortestNote ? 0 : fold(text).split(' ').length;
  if (words > 10 || (words > 4 && /[.!]\s*$/.test(text))) return true;
  for (let up = box ?? null; up; up = up === up.block ? null : up.up) {
    const name = attribute(up.el, 'class');
    // „errorLabel“ is still a label.
    if (up.role === 'alert' || (name && up.tag !== 'label' && note.test(name))) return true;
  }
  return false;
}
