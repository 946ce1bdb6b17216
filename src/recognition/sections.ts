import { type Box, type Control, isShared, type Sheet } from './sheet.ts';
import { textIn } from './stream.ts';

const reach = 12;

/** Where a control stands: the texts over its group, the nearest first, and a key that tells groups apart. */
export interface Section {
  readonly contexts: readonly string[];
  readonly group: string;
}

/** Tells the section of any control; each heading is read once. */
export function sectionsOf(sheet: Sheet): (control: Control) => Section {
  const headings = sheet.headings.map(({ box, level }) => ({ text: textIn(sheet, box), level, end: scopeOf(box).to }));
  return ({ box, headings: before, item }) => {
    const contexts: string[] = [];
    let group = '';
    let closed = 9;
    for (let i = before - 1; i >= 0 && i >= before - reach; i--) {
      const { text = '', level = 9, end = 0 } = headings[i] ?? {};
      // As in an outline: a nearer heading of the same level or above has closed this one.
      if (level >= closed || end <= item) continue;
      closed = level;
      contexts.push(text);
      group += `${i} `;
    }
    let around = box.up?.group;
    while (around && !isShared(sheet, around)) around = around.up?.group;
    return { contexts, group: `${group}|${around?.from}.${around?.depth}` };
  };
}

/** A legend speaks for its fieldset; a heading for the first ancestor that holds more than the heading itself. */
function scopeOf(box: Box): Box {
  let scope = box.up ?? box;
  while (scope.up && scope.from === box.from && scope.to === box.to) scope = scope.up;
  return scope;
}
