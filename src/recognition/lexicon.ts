import type { FieldId } from '../guide/index.ts';
import type { CommonWords, FieldWords } from '../guide/types.ts';
import { anyOf, fold } from './fold.ts';
import type { Words } from './types.ts';

/** What a label says about one field. */
export interface Match {
  readonly field: FieldId;
  /** 0-1: the whole label is a phrase of the field, or a phrase among other words. */
  readonly value: number;
  /** The folded phrase of the guide; it may be shown, the label itself may not. */
  readonly phrase: string;
  readonly weak: boolean;
}

export interface Reading {
  /** The best match of each field. */
  readonly matches: readonly Match[];
  /** Fields with a weak match. */
  readonly weak: readonly FieldId[];
  readonly excluded: readonly FieldId[];
  /** The text names nothing at all: „Ano“, „Nápověda“, a number. */
  readonly mute: boolean;
}

export interface Lexicon {
  /** What classes of elements say of them. */
  readonly classes: Readonly<Record<'note' | 'crumbs' | 'title', RegExp>>;
  readonly common: CommonWords;
  /** The words of a text with abbreviations resolved, parted by spaces: „Č. tel.“ and „Číslo telefonu“ are the same. */
  readonly plain: (text: string) => string;
  /** The same for a list; those of the guide are remembered. */
  readonly plainAll: (texts: readonly string[] | undefined) => readonly string[];
  readonly fields: ReadonlyMap<FieldId, FieldWords>;
  /** Reads a label; the readings of one page are remembered until `forget`. */
  readonly read: (text: string) => Reading;
  readonly forget: () => void;
  /** The fields whose group a context names. */
  readonly groupsIn: (context: string) => ReadonlySet<FieldId>;
  readonly byOption: (text: string) => readonly FieldId[];
  /** By a name or id, by a token of `autocomplete`, by the type of an input. */
  readonly byToken: ReadonlyMap<string, readonly FieldId[]>;
  readonly byAutocomplete: ReadonlyMap<string, readonly FieldId[]>;
  readonly byType: ReadonlyMap<string, readonly FieldId[]>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly field: FieldId;
  readonly weak: boolean;
}

/** What words of unknown meaning beside a phrase leave of its value: by their number, for phrases of one word and longer. */
const kept = [
  [1, 0.55, 0.4, 0.3],
  [1, 0.76, 0.55, 0.4],
];
const longest = 14;
const none: readonly string[] = [];
/** „e-mail“ in its forms. */
const eMail = /(^| )e mail/g;

/** The guide's words, indexed by their first word, so that reading a label is linear in its length. */
export function lexiconOf({ fields: fieldWords, words: common }: Words): Lexicon {
  const fields = new Map(pairsOf(fieldWords));
  const neutral = new Set(common.neutral);
  const mute = new Set(common.mute);
  const starters = new Set(common.hintStarters);
  const fullWords = new Map<string, string>();
  for (const [full, shorts] of pairsOf(common.abbreviations)) {
    for (const short of shorts.split(' ')) fullWords.set(short, full);
  }
  const wordsOf = (folded: string): string[] =>
    folded
      ? folded
          .replace(eMail, '$1email')
          .split(' ')
          .map(word => fullWords.get(word) ?? word)
      : [];
  const phrases = new Map<string, Phrase[]>();
  const excludes = new Map<string, Phrase[]>();
  const groups = new Map<string, Phrase[]>();
  const byToken = new Map<string, FieldId[]>();
  const byOption = new Map<string, FieldId[]>();
  const byAutocomplete = new Map<string, FieldId[]>();
  const byType = new Map<string, FieldId[]>();
  const lists = new WeakMap<readonly string[], readonly string[]>();
  const readings = new Map<string, Reading>();
  for (const [field, own] of fields) {
    const add = (index: Map<string, Phrase[]>, texts: readonly string[] | undefined, weak = false): void => {
      for (const text of foldAll(texts)) {
        const words = wordsOf(text);
        listIn(index, words[0] ?? '').push({ words, field, weak });
      }
    };
    add(phrases, own.phrases);
    add(phrases, own.weak, true);
    add(excludes, own.excludes);
    add(groups, own.groups);
    for (const option of foldAll(own.options)) listIn(byOption, option).push(field);
    for (const token of own.tokens ?? []) listIn(byToken, token).push(field);
    for (const token of own.autocomplete ?? []) listIn(byAutocomplete, token).push(field);
    for (const type of own.inputTypes ?? []) listIn(byType, type).push(field);
  }
  const match = (words: readonly string[], factor: number, into: Map<FieldId, Match>): void => {
    for (const { at, phrase } of words.length > longest ? [] : find(phrases, words)) {
      const { field, weak } = phrase;
      const value = coverage(words, at, phrase, neutral) * factor;
      const best = into.get(field);
      if (value > (best?.value ?? 0) || (value === best?.value && best.weak)) {
        into.set(field, { field, value, phrase: phrase.words.join(' '), weak });
      }
    }
  };
  /** „Poznámka (např. telefon)“: a bracket that tells how to fill the control in does not name it. */
  const isHint = (text: string): boolean => starters.has(wordsOf(fold(text))[0] ?? 've');
  const classOf = (parts: readonly string[]) => new RegExp(anyOf(parts), 'i');
  const { note, crumbs, title } = common.classes;
  return {
    common,
    classes: { note: classOf(note), crumbs: classOf(crumbs), title: classOf(title) },
    plain: text => wordsOf(fold(text)).join(' '),
    plainAll(texts = none) {
      const known = lists.get(texts) ?? foldAll(texts).map(text => wordsOf(text).join(' '));
      lists.set(texts, known);
      return known;
    },
    fields,
    byToken,
    byAutocomplete,
    byType,
    byOption: text => byOption.get(fold(text)) ?? [],
    groupsIn: context =>
      new Set(find(groups, wordsOf(fold(context)).slice(0, longest)).map(({ phrase }) => phrase.field)),
    forget: () => readings.clear(),
    read(text) {
      const known = readings.get(text);
      if (known) return known;
      const bare = text.includes('(')
        ? text.replace(/\(([^)]*)\)?/g, (bracket, inside) => (isHint(inside) ? ' ' : bracket))
        : text;
      const whole = wordsOf(fold(bare));
      const found = new Map<FieldId, Match>();
      match(whole, 1, found);
      // What stands before the first bracket, colon, semicolon, dash or „dle“ counts too, when more words follow.
      const end = text.search(/[(:;]|\s[-–—]\s|\s(?:po)?dle\s/i);
      if (end > 0 && text.length - end > 2) match(wordsOf(fold(text.slice(0, end))), 0.94, found);
      const matches = [...found.values()];
      const reading: Reading = {
        matches,
        weak: matches.filter(({ weak }) => weak).map(({ field }) => field),
        excluded: find(excludes, whole)
          .map(({ phrase }) => phrase.field)
          .filter(field => found.get(field)?.value !== 1),
        mute: whole.every(word => mute.has(word) || isNumber(word)),
      };
      readings.set(text, reading);
      return reading;
    },
  };
}

/** Folds many texts at once; folding one by one costs more than all the rest of a first scan. */
function foldAll(texts: readonly string[] = []): string[] {
  return texts.length > 0 ? fold(texts.join(' xqzj ')).split(' xqzj ') : [];
}

/** How much of a label the phrase explains; a weak phrase must explain all of it. */
function coverage(words: readonly string[], at: number, phrase: Phrase, neutral: ReadonlySet<string>): number {
  let unknown = 0;
  for (const [i, word] of words.entries()) {
    const isOwn = i >= at && i < at + phrase.words.length;
    if (!isOwn && !neutral.has(word) && !isNumber(word)) unknown++;
  }
  if (phrase.weak && unknown > 0) return 0;
  const known = words.length - phrase.words.length - unknown;
  return (kept[phrase.words.length > 1 ? 1 : 0]?.[Math.min(unknown, 3)] ?? 0) * (1 - 0.02 * Math.min(known, 4));
}

function find(index: ReadonlyMap<string, Phrase[]>, words: readonly string[]): { phrase: Phrase; at: number }[] {
  const found: { phrase: Phrase; at: number }[] = [];
  for (const [at, word] of words.entries()) {
    for (const phrase of index.get(word) ?? []) {
      if (phrase.words.every((own, i) => words[at + i] === own)) found.push({ phrase, at });
    }
  }
  return found;
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
