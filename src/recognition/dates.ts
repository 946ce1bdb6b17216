import { isSelect } from './dom.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { type Entry, labelKey, type Sheet } from './sheet.ts';

export const dateParts = ['day', 'month', 'year'] as const;
export type DatePart = (typeof dateParts)[number];

/** The last word of `narozeni_den`, `narDen`, `dob.day`. */
const lastWord = /(?:[A-Z][a-z]*|[A-Z]+|[a-z]+)(?=[^a-zA-Z]*$)/;

/** Which part of a date a caption names: „Den“, „mm“. */
export function datePartIn(text: string, { common }: Lexicon): DatePart | undefined {
  if (!text || text.length > 10) return undefined;
  const folded = fold(text);
  return dateParts.find(part => common.dateParts[part].includes(folded));
}

/**
 * Joins three neighbouring controls for day, month and year to one entry of kind `date`. The parts must be told apart
 * by their names, captions, options or lengths; the order d-m-y is taken for granted only for lengths 2, 2, 4.
 */
export function joinDates(sheet: Sheet, lexicon: Lexicon): void {
  const { entries } = sheet;
  const known = new Map<Entry, DatePart | undefined>();
  const part = (entry: Entry | undefined): DatePart | undefined => {
    if (entry && !known.has(entry)) known.set(entry, partOf(entry, sheet, lexicon));
    return entry && known.get(entry);
  };
  sheet.entries = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (!entry) continue;
    // Every third entry is asked first: of three neighbours one is among them, and most controls are no part of a date.
    const isByLength = [0, 1, 2].every(k => lengthOf(entries[i + k]) === (k === 2 ? '4' : '2'));
    const three = isByLength || part(entries[i + 2 - (i % 3)]) ? entries.slice(i, i + 3) : [];
    const parts = three.flatMap((own, k) => part(own) ?? (isByLength ? (dateParts[k] ?? []) : []));
    if (new Set(parts).size < 3) sheet.entries.push(entry);
    else {
      const controls = three.map(({ first }) => first);
      const date: Entry = { controls, first: entry.first, kind: 'date', parts };
      for (const control of controls) control.entry = date;
      sheet.entries.push(date);
      i += 2;
    }
  }
}

function lengthOf(entry: Entry | undefined): string {
  return entry?.first.get('maxlength') ?? '';
}

function partOf(
  { first: { el, get, item, tree }, kind }: Entry,
  { items, labels }: Sheet,
  lexicon: Lexicon,
): DatePart | undefined {
  if (isSelect(el)) return partByOptions(el, lexicon);
  if (kind !== 'text') return undefined;
  const texts = ['placeholder', 'title', 'aria-label'].map(name => get(name));
  const [label] = labels.get(labelKey(tree, get('id'))) ?? [];
  if (label) texts.push(items[label.from]?.text ?? '');
  texts.push(items[item - 1]?.text.trim().replace(/.*\s/, '') ?? '');
  for (const name of ['name', 'id']) texts.push(lastWord.exec(get(name))?.[0] ?? '');
  for (const text of texts) {
    const part = datePartIn(text, lexicon);
    if (part) return part;
  }
  return undefined;
}

/** The second option stands after any „vyberte“; numbers from one on are told apart by how many there are. */
function partByOptions({ options }: HTMLSelectElement, { common }: Lexicon): DatePart | undefined {
  const text = fold(options[1]?.text ?? '');
  const number = Number(text);
  if (common.months.includes(text)) return 'month';
  if (number > 1000) return 'year';
  if (!(number > 0)) return undefined;
  return /^3[1-3]$/.test(`${options.length}`) ? 'day' : /^1[2-4]$/.test(`${options.length}`) ? 'month' : undefined;
}
