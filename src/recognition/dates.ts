import { attribute, isSelect } from './dom.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { attributeOf, type Entry, nearest, type Sheet } from './sheet.ts';

export const dateParts = ['day', 'month', 'year'] as const;
export type DatePart = (typeof dateParts)[number];

/** „Den / Day“ */
const bilingual = /\s\/\s/;

/** Which part of a date a caption names: „Den“, „mm“. */
export function datePartIn(text: string, { words }: Lexicon): DatePart | undefined {
  const [name = '', , third] = text.split(bilingual, 3);
  if (!name || third || name.length > 10) return undefined;
  const folded = fold(name);
  return dateParts.find(part => words.dateParts[part].includes(folded));
}

/** „Datum narození – den“, „Den narození“ */
function datePartAt(text: string, lexicon: Lexicon): DatePart | undefined {
  const words = text.split(' ');
  return datePartIn(words.at(-1) ?? '', lexicon) ?? datePartIn(words[0] ?? '', lexicon);
}

/**
 * Joins three neighbouring controls for day, month and year to one entry of kind `date`. The parts must be told apart
 * by their names, captions, options or lengths; the order d-m-y is taken for granted only for lengths 2, 2, 4.
 */
export function joinDates(sheet: Sheet, lexicon: Lexicon): void {
  const { entries } = sheet;
  const lengths = entries.map(({ first }) => attributeOf(first, 'maxlength') || attributeOf(first, 'size'));
  const part = (entry: Entry | undefined) => entry && partOf(entry, sheet, lexicon);
  const rowOf = (index: number) => nearest(entries[index]?.first.box ?? null, 'row');
  const isInRow = (index: number) => rowOf(index) === rowOf(index - 1) || rowOf(index) === rowOf(index + 1);
  let asked = -1;
  let answer: DatePart | undefined;
  /** Of three neighbours every third entry is one, and most controls are no part of a date. */
  const mayBeDate = (index: number): boolean => {
    const third = index + 2 - (index % 3);
    if (third !== asked) answer = isInRow(third) ? part(entries[third]) : undefined;
    asked = third;
    return !!answer;
  };
  const joined: Entry[] = [];
  for (let i = 0; i < entries.length; i++) {
    const isByLength = lengths[i] === '2' && lengths[i + 1] === '2' && lengths[i + 2] === '4';
    const isDate = isByLength || mayBeDate(i);
    const date = isDate && dateOf(entries.slice(i, i + 3), (own, k) => (isByLength ? dateParts[k] : part(own)));
    const entry = date || entries[i];
    if (entry) joined.push(entry);
    if (date) i += 2;
  }
  sheet.entries = joined;
}

/** One entry for three whose parts are all told, and differ. */
function dateOf(
  three: readonly Entry[],
  partOf: (entry: Entry, index: number) => DatePart | undefined,
): Entry | undefined {
  const [first] = three;
  const told = three.map(partOf);
  // A list of a few numbers before a month and a year is one of days.
  if (told[0] === undefined && first && isSelect(first.first.el)) told[0] = 'day';
  const parts = told.flatMap(part => part ?? []);
  if (!first || new Set(parts).size < 3) return undefined;
  const date: Entry = { controls: three.map(entry => entry.first), first: first.first, kind: 'date', parts };
  for (const control of date.controls) control.entry = date;
  return date;
}

function partOf({ first, kind }: Entry, { items }: Sheet, lexicon: Lexicon): DatePart | undefined {
  const { el, item, labels } = first;
  const byOptions = isSelect(el) ? partByOptions(el, lexicon) : undefined;
  if (byOptions || (kind !== 'text' && kind !== 'select')) return byOptions;
  const partIn = (text = ''): DatePart | undefined => datePartIn(text, lexicon);
  const [label] = labels;
  return (
    partIn(attributeOf(first, 'placeholder')) ??
    datePartAt(attributeOf(first, 'title'), lexicon) ??
    datePartAt(attributeOf(first, 'aria-label'), lexicon) ??
    partIn(label && items[label.from]?.text) ??
    partIn(lexicon.lastWord.exec(attribute(el, 'name'))?.[0]) ??
    partIn(lexicon.lastWord.exec(el.id)?.[0]) ??
    partIn(items[item - 1]?.text.trim().replace(/.*\s/, ''))
  );
}

/** The first option may be „den“, the second stands after any „vyberte“; lists of numbers are told apart by their last. */
function partByOptions({ options }: HTMLSelectElement, lexicon: Lexicon): DatePart | undefined {
  const textAt = (index: number) => options[index]?.text ?? '';
  const text = fold(textAt(1));
  if (lexicon.words.months.includes(text)) return 'month';
  if (Number(text) > 1000) return 'year';
  const last = Number(fold(textAt(options.length - 1)));
  return (
    datePartIn(textAt(0), lexicon) ??
    (!(Number(text) > 0) ? undefined : last === 31 ? 'day' : last === 12 ? 'month' : undefined)
  );
}
