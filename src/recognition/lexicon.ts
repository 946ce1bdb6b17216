import type { FieldId } from '../guide/index.ts';
import { abbreviations, hintStarters, muteWords, neutralWords } from '../guide/labelWords.ts';
import type { FieldWords } from '../guide/types.ts';
import { fold } from './fold.ts';
import type { Words } from './types.ts';

/** What a label says about one field. */
export interface Match {
  /** 0-1: the whole label is a phrase of the field, or a phrase among other words. */
  readonly value: number;
  /** The phrase of the guide; it may be shown, the label itself may not. */
  readonly phrase: string;
  readonly weak: boolean;
}

export interface Reading {
  readonly matches: ReadonlyMap<FieldId, Match>;
  readonly excluded: ReadonlySet<FieldId>;
  /** The text names nothing at all: „Ano“, „Nápověda“, a number. */
  readonly mute: boolean;
}

export interface Lexicon {
  readonly fields: ReadonlyMap<FieldId, FieldWords>;
  readonly read: (text: string) => Reading;
  /** The fields whose group a context names. */
  readonly groupsIn: (context: string) => ReadonlySet<FieldId>;
  /** Fields by a name, an option's folded text, a token of autocomplete. */
  readonly byToken: ReadonlyMap<string, readonly FieldId[]>;
  readonly byOption: ReadonlyMap<string, readonly FieldId[]>;
  readonly byAutocomplete: ReadonlyMap<string, readonly FieldId[]>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly text: string;
  readonly field: FieldId;
  readonly weak: boolean;
}

/** What words of unknown meaning beside a phrase leave of its value: by their number, for phrases of one word and longer. */
const left = [
  [1, 0.55, 0.4, 0.3],
  [1, 0.76, 0.55, 0.4],
];
const longest = 14;
const neutral = new Set(neutralWords);
const mute = new Set(muteWords);
const starters = new Set(hintStarters);
const fullWords = new Map<string, string>();
for (const [full, shorts] of Object.entries(abbreviations))
  for (const short of shorts.split(' ')) fullWords.set(short, full);

/** The words of a text with abbreviations resolved: „Č. tel.“ and „Číslo telefonu“ are the same. */
export function labelWords(text: string): string[] {
  const folded = fold(text).replace(/\be mail/g, 'email');
  return folded ? folded.split(' ').map(word => fullWords.get(word) ?? word) : [];
}

/** The guide's words, indexed by their first word, so that reading a label is linear in its length. */
export function lexiconOf(words: Words['fields']): Lexicon {
  const fields = new Map(pairsOf(words));
  const phrases = new Map<string, Phrase[]>();
  const excludes = new Map<string, Phrase[]>();
  const groups = new Map<string, Phrase[]>();
  const byToken = new Map<string, FieldId[]>();
  const byOption = new Map<string, FieldId[]>();
  const byAutocomplete = new Map<string, FieldId[]>();
  for (const [field, own] of fields) {
    const add = (index: Map<string, Phrase[]>, texts: readonly string[] = [], weak = false) => {
      for (const text of texts) {
        const words = labelWords(text);
        listIn(index, words[0] ?? '').push({ words, text, field, weak });
      }
    };
    add(phrases, own.phrases);
    add(phrases, own.weak, true);
    add(excludes, own.excludes);
    add(groups, own.groups);
    for (const token of own.tokens ?? []) listIn(byToken, token).push(field);
    for (const option of own.options ?? []) listIn(byOption, fold(option)).push(field);
    for (const token of own.autocomplete ?? []) listIn(byAutocomplete, token).push(field);
  }

  const match = (words: readonly string[], factor: number, into: Map<FieldId, Match>): void => {
    if (words.length > longest) return;
    for (const { at, field, text, weak, words: own } of find(phrases, words)) {
      const others = words.filter((_, i) => i < at || i >= at + own.length);
      const unknown = others.filter(word => !neutral.has(word) && !isNumber(word)).length;
      const known = Math.min(others.length - unknown, 4);
      // A weak phrase must explain the whole label.
      const kept = weak && unknown > 0 ? 0 : (left[own.length > 1 ? 1 : 0]?.[Math.min(unknown, 3)] ?? 0);
      const value = kept * (1 - 0.02 * known) * factor;
      const best = into.get(field);
      if (value > (best?.value ?? 0) || (value === best?.value && best.weak))
        into.set(field, { value, phrase: text, weak });
    }
  };

  const read = (text: string): Reading => {
    const whole = labelWords(text.replace(/\(([^)]*)\)?/g, (bracket, inside) => (isHint(inside) ? ' ' : bracket)));
    const matches = new Map<FieldId, Match>();
    match(whole, 1, matches);
    // What stands before the first bracket, colon, semicolon, dash or „dle“ counts too, when more words follow.
    const end = text.search(/[(:;]|\s[-–—]\s|\s(?:po)?dle\s/i);
    if (end > 0 && text.length - end > 2) match(labelWords(text.slice(0, end)), 0.94, matches);
    const excluded = find(excludes, whole).filter(({ field }) => matches.get(field)?.value !== 1);
    return {
      matches,
      excluded: new Set(excluded.map(({ field }) => field)),
      mute: whole.every(word => mute.has(word) || isNumber(word)),
    };
  };
  return {
    fields,
    byToken,
    byOption,
    byAutocomplete,
    read,
    groupsIn: context => new Set(find(groups, labelWords(context).slice(0, longest)).map(({ field }) => field)),
  };
}

function find(index: ReadonlyMap<string, Phrase[]>, words: readonly string[]): (Phrase & { at: number })[] {
  return words.flatMap((word, at) =>
    (index.get(word) ?? [])
      .filter(phrase => phrase.words.every((own, i) => words[at + i] === own))
      .map(phrase => ({ ...phrase, at })),
  );
}

/** „Poznámka (např. telefon)“: a bracket that tells how to fill the control in does not name it. */
function isHint(text: string): boolean {
  const [first] = labelWords(text);
  return first === undefined || starters.has(first);
}

function isNumber(word: string): boolean {
  return word < ':';
}

/** The list of a key, made when it is not there yet. */
export function listIn<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  if (list.length === 0) map.set(key, list);
  return list;
}

export function pairsOf<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  const pairs: [K, V][] = [];
  for (const key in record) pairs.push([key, record[key]]);
  return pairs;
}
