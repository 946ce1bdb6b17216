import { datePartWords, monthNames } from '../guide/labelWords.ts';
import { attribute, isSelect } from './dom.ts';
import { fold } from './fold.ts';
import { type Entry, labelKey, type Sheet } from './sheet.ts';

export const dateParts = ['day', 'month', 'year'] as const;
const partOfWord = new Map<string, string>(dateParts.flatMap(part => datePartWords[part].map(word => [word, part])));

/** „Den“, „mm“: the caption of a part, not of the date. */
export function isDatePart(text: string): boolean {
  return partOfWord.has(fold(text));
}

/**
 * Joins three neighbouring controls for day, month and year to one entry of kind `date`. The parts must be told apart
 * by their names, captions, options or lengths; the order d-m-y is taken for granted only for lengths 2, 2, 4.
 */
export function joinDates(sheet: Sheet): void {
  const { entries } = sheet;
  const known = new Map<Entry, string | undefined>();
  const part = (entry: Entry | undefined): string | undefined => {
    if (entry && !known.has(entry)) known.set(entry, partOf(entry, sheet));
    return entry && known.get(entry);
  };
  sheet.entries = [];
  for (let i = 0; i < entries.length; i++) {
    const three = entries.slice(i, i + 3);
    const [entry] = three;
    if (!entry) continue;
    // Every third entry is asked first: of three neighbours one is among them, and most controls are no part of a date.
    const isByLength = lengthOf(entry) === '2' && three.map(lengthOf).join() === '2,2,4';
    const found = isByLength || part(three[2 - (i % 3)]) ? three.map(part) : [];
    const parts = found.flatMap((own, k) => own ?? (isByLength ? (dateParts[k] ?? []) : []));
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

function lengthOf({ first: { el } }: Entry): string {
  return attribute(el, 'maxlength');
}

function partOf({ first: { el, item, tree }, kind }: Entry, { items, labels }: Sheet): string | undefined {
  if (isSelect(el)) return partByOptions(el);
  if (kind !== 'text') return undefined;
  const [label] = labels.get(labelKey(tree, attribute(el, 'id'))) ?? [];
  const before = items[item - 1];
  const texts = [
    ...['placeholder', 'title', 'aria-label'].map(name => attribute(el, name)),
    label ? (items[label.from]?.text ?? '') : '',
    before?.control ? '' : before?.text.trimEnd().split(/\s/).at(-1),
    // The last word of `narozeni_den`, `narDen`, `dob.day`.
    ...['name', 'id'].map(name => /(?:[A-Z][a-z]*|[A-Z]+|[a-z]+)(?=[^a-zA-Z]*$)/.exec(attribute(el, name))?.[0]),
  ];
  for (const text of texts) {
    const part = text && text.length < 10 ? partOfWord.get(fold(text)) : undefined;
    if (part) return part;
  }
  return undefined;
}

function partByOptions({ options }: HTMLSelectElement): string | undefined {
  const texts = [...options].slice(0, 40).map(({ text }) => fold(text));
  const numbers = texts.map(Number).filter(value => value > 0);
  if (texts.some(text => monthNames.includes(text))) return 'month';
  if (numbers.length < 3 || numbers.length < texts.length - 1) return undefined;
  return numbers.includes(31)
    ? 'day'
    : numbers.includes(12)
      ? 'month'
      : Math.min(...numbers) > 1000
        ? 'year'
        : undefined;
}
