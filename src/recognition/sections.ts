import type { Labelled } from './label.ts';
import { none } from './lists.ts';
import { type Box, type Control, isShared, type Sheet } from './sheet.ts';
import { textIn } from './stream.ts';

/** How many headings before a control are looked at. */
const reach = 12;
/** Roles that hold what belongs to one person or one matter. */
const groupRoles = /^(form|dialog|article|tabpanel|group|region)$/;
const outermost = 9;

/** What the texts over controls say they are about, and which controls belong together. */
export interface Sections {
  /** Texts that say what the controls around are about, the nearest first. */
  contextsOf(labelled: Labelled): readonly string[];
  /** Entries of one person (one fieldset, section, row, column) share it. */
  groupOf(labelled: Labelled): string;
  /** The headings over a control, the nearest first. */
  over(control: Control): string[];
}

/** The sections of a page. */
export function sectionsOf(sheet: Sheet): Sections {
  const headings = sheet.headings.map(({ box, level }) => ({ text: textIn(sheet, box), level, end: scopeOf(box).to }));

  /** An entry is asked for its contexts several times over. */
  let asked: Labelled | null = null;
  let answer: readonly string[] = none;

  const contextsOf = (labelled: Labelled): readonly string[] => {
    if (labelled !== asked) answer = contextsAnew(labelled);
    asked = labelled;
    return answer;
  };

  const contextsAnew = ({ entry: { first }, caption, leads }: Labelled): string[] => {
    const contexts: string[] = [];
    if (caption) contexts.push(caption.text, caption.over, caption.corner);
    for (let i = 0; i < leads.length; i++) contexts.push(leads[i]?.text ?? '');
    const open = openAt(first);
    for (let i = 0; i < open.length; i++) contexts.push(headings[open[i] ?? 0]?.text ?? '');
    return contexts;
  };

  const groupOf = ({ entry: { first }, caption }: Labelled): string => {
    let around = first.box.up;
    while (around && !(isGroup(around) && isShared(sheet, around))) around = around.up;
    const section = `${openAt(first).join(' ')}|${around?.from}.${around?.depth}`;
    const isRow = caption && isShared(sheet, caption.row);
    return isRow ? `${section}|${caption.row.from}:${caption.column}` : section;
  };

  const over = (control: Control): string[] => {
    return openAt(control).map(i => headings[i]?.text ?? '');
  };

  const openAt = ({ headings: before, item }: Control): number[] => {
    const open: number[] = [];
    let closed = outermost;
    for (let i = before - 1; i >= 0 && i >= before - reach; i--) {
      const { level = outermost, end = 0 } = headings[i] ?? {};
      // As in an outline: a nearer heading of the same level or above has closed this one.
      if (level >= closed || end <= item) continue;
      closed = level;
      open.push(i);
    }
    return open;
  };

  return { contextsOf, groupOf, over };
}

/** A legend speaks for its fieldset; a heading for the first ancestor that holds more than the heading itself. */
function scopeOf(box: Box): Box {
  let scope = box.up ?? box;
  while (scope.up && scope.from === box.from && scope.to === box.to) scope = scope.up;
  return scope;
}

function isGroup({ is, role }: Box): boolean {
  return !!is.groups || (role !== '' && groupRoles.test(role));
}
