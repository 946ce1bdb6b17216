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
  readonly text: string;
  /** Parted only when a label has its first word: most phrases are never asked for on a page. */
  words?: readonly string[];
  readonly field: FieldId;
  readonly weak: boolean;
}

interface Found {
  readonly phrase: Phrase;
  /** Where it begins in the label, and how many words it has. */
  readonly at: number;
  readonly length: number;
}

/** What words of unknown meaning beside a phrase leave of its value: by their number, for phrases of one word and longer. */
const kept = [
  [1, 0.55, 0.4, 0.3],
  [1, 0.76, 0.55, 0.4],
];
const longest = 14;
const none: readonly string[] = [];
const emptyReading: Reading = { matches: [], weak: [], excluded: [], mute: false };
const muteReading: Reading = { ...emptyReading, mute: true };
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
    folded ? folded.split(' ').map(word => fullWords.get(word) ?? word) : [];
  const fieldsBy = (textsOf: (own: FieldWords) => readonly string[] | undefined): Map<string, FieldId[]> => {
    const index = new Map<string, FieldId[]>();
    for (const [field, own] of fields) for (const text of textsOf(own) ?? none) listIn(index, text).push(field);
    return index;
  };
  const phrasesBy = (...kinds: ('phrases' | 'weak' | 'excludes' | 'groups')[]): Map<string, Phrase[]> => {
    const index = new Map<string, Phrase[]>();
    for (const [field, own] of fields) {
      for (const kind of kinds) {
        for (const text of foldAll(own[kind])) {
          const [first = ''] = text.split(' ', 1);
          listIn(index, fullWords.get(first) ?? first).push({ text, field, weak: kind === 'weak' });
        }
      }
    }
    return index;
  };
  const phrases = phrasesBy('phrases', 'weak');
  const excludes = phrasesBy('excludes');
  const groups = phrasesBy('groups');
  const byOption = fieldsBy(({ options }) => foldAll(options));
  const lists = new WeakMap<readonly string[], readonly string[]>();
  const readings = new Map<string, Reading>();
  const find = (index: ReadonlyMap<string, Phrase[]>, words: readonly string[]): Found[] => {
    const found: Found[] = [];
    for (let at = 0; at < words.length; at++) {
      const phrases = index.get(words[at] ?? '');
      if (!phrases) continue;
      for (const phrase of phrases) {
        phrase.words ??= wordsOf(phrase.text);
        const { length } = phrase.words;
        if (phrase.words.every((own, i) => words[at + i] === own)) found.push({ phrase, at, length });
      }
    }
    return found;
  };
  const match = (words: readonly string[], factor: number, into: Map<FieldId, Match>): void => {
    for (const { at, length, phrase } of words.length > longest ? [] : find(phrases, words)) {
      const { field, weak } = phrase;
      const share = coverage(words, at, length, neutral);
      const value = share * factor;
      const best = into.get(field);
      // A weak phrase must explain the whole label, but for neutral words.
      if (weak && share < 0.9) continue;
      if (value > (best?.value ?? 0) || (value === best?.value && best.weak)) {
        into.set(field, { field, value, phrase: phrase.text, weak });
      }
    }
  };
  /** „Poznámka (např. telefon)“: a bracket that tells how to fill the control in does not name it. */
  const isHint = (text: string): boolean => starters.has(wordsOf(foldWords(text))[0] ?? 've');
  const classOf = (parts: readonly string[]) => new RegExp(anyOf(parts), 'i');
  const { note, crumbs, title } = common.classes;
  return {
    common,
    classes: { note: classOf(note), crumbs: classOf(crumbs), title: classOf(title) },
    plain: text => wordsOf(foldWords(text)).join(' '),
    plainAll(texts = none) {
      const known = lists.get(texts) ?? foldAll(texts).map(text => wordsOf(text).join(' '));
      lists.set(texts, known);
      return known;
    },
    fields,
    byToken: fieldsBy(({ tokens }) => tokens),
    byAutocomplete: fieldsBy(({ autocomplete }) => autocomplete),
    byType: fieldsBy(({ inputTypes }) => inputTypes),
    byOption: text => byOption.get(fold(text)) ?? [],
    groupsIn: context =>
      new Set(find(groups, wordsOf(foldWords(context)).slice(0, longest)).map(({ phrase }) => phrase.field)),
    forget: () => readings.clear(),
    read(text) {
      const known = readings.get(text);
      if (known) return known;
      const bare = text.includes('(')
        ? text.replace(/\(([^)]*)\)?/g, (bracket, inside) => (isHint(inside) ? ' ' : bracket))
        : text;
      const whole = wordsOf(foldWords(bare));
      const found = new Map<FieldId, Match>();
      match(whole, 1, found);
      const vetoes = find(excludes, whole);
      // Most texts of a page name nothing of the guide; they share one answer.
      if (found.size + vetoes.length === 0 && bare === text && whole.length <= longest) {
        const reading = whole.every(word => mute.has(word) || isNumber(word)) ? muteReading : emptyReading;
        readings.set(text, reading);
        return reading;
      }
      // What stands before the first bracket, colon, semicolon, dash or „dle“ counts too, when more words follow.
      const end = text.search(/[(:;]|\s[-–—]\s|\s(?:po)?dle\s/i);
      if (end > 0 && text.length - end > 2) match(wordsOf(foldWords(text.slice(0, end))), 0.94, found);
      const matches = [...found.values()];
      const reading: Reading = {
        matches,
        weak: matches.filter(({ weak }) => weak).map(({ field }) => field),
        excluded: vetoes
          .map(({ phrase }) => phrase.field)
          .filter(field => found.get(field)?.value !== 1),
        mute: whole.every(word => mute.has(word) || isNumber(word)),
      };
      readings.set(text, reading);
      return reading;
    },
  };
}

function foldWords(text: string): string {
  return fold(text).replace(eMail, '$1email');
}

/** Folds a list at once: one by one its texts would cost more than all the rest of a first scan. */
function foldAll(texts: readonly string[] = none): string[] {
  return texts.length > 0 ? foldWords(texts.join(' xqzj ')).split(' xqzj ') : [];
}

/** How much of a label a phrase of `length` words at `at` explains: 1 when all of it, less for each other word. */
function coverage(words: readonly string[], at: number, length: number, neutral: ReadonlySet<string>): number {
  let unknown = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const isOwn = i >= at && i < at + length;
    if (!isOwn && !neutral.has(word) && !isNumber(word)) unknown++;
  }
  const known = words.length - length - unknown;
  return (kept[length > 1 ? 1 : 0]?.[Math.min(unknown, 3)] ?? 0) * (1 - 0.02 * Math.min(known, 4));
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
