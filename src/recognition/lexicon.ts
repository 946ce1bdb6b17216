import type { FieldId } from '../guide/index.ts';
import { fold, foldAll, plainWords } from './fold.ts';
import { none } from './lists.ts';
import type { Tag } from './tags.ts';
import type { FieldTraits, PhraseUse, Words, WordUse } from './words.ts';

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

/** A text word by word, with the phrases of the guide that stand in it. */
interface Line {
  readonly words: readonly string[];
  readonly uses: readonly (WordUse | undefined)[];
  readonly found: readonly Found[];
  readonly mute: boolean;
}

interface Found {
  readonly phrase: string;
  readonly use: PhraseUse;
  /** Index of its first word, and how many there are. */
  readonly at: number;
  readonly length: number;
}

/** What words of unknown meaning beside a phrase leave of its value: by their number, for phrases of one word and longer. */
const kept = [
  [1, 0.55, 0.4, 0.3],
  [1, 0.76, 0.55, 0.4],
];
const longest = 14;
/** How many texts are remembered: the same ones are asked for again soon, or in every row. */
const remembered = 100;
const nothing: Reading = { matches: none, weak: none, excluded: none, mute: false };
const silence: Reading = { ...nothing, mute: true };
const brackets = /\(([^)]*)\)?/g;
const hasWord = /[^\W_]/;
/** What stands before the first bracket, colon, semicolon, dash or „dle“ counts too, when more words follow. */
const endOfName = /[(:;]|\s[-–—]\s|\s(?:po)?dle\s/i;

/** Reads texts of a page by the guide's words. The last readings are remembered until `forget`. */
export class Lexicon {
  readonly words: Words;
  readonly fields: ReadonlyMap<FieldId, FieldTraits>;
  /** What classes of elements say of them. */
  readonly note: RegExp;
  readonly crumbs: RegExp;
  readonly title: RegExp;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly #uses: ReadonlyMap<string, WordUse>;
  readonly #phrases: ReadonlyMap<string, PhraseUse>;
  readonly #shorts: ReadonlyMap<string, string>;
  readonly #readings = new Map<string, Reading>();

  constructor(words: Words) {
    this.words = words;
    this.fields = new Map(words.fields);
    this.tags = new Map(words.tags);
    this.#uses = new Map(words.uses);
    this.#phrases = new Map(words.phrases);
    this.#shorts = new Map(words.shorts);
    this.note = new RegExp(words.classes.note, 'i');
    this.crumbs = new RegExp(words.classes.crumbs, 'i');
    this.title = new RegExp(words.classes.title, 'i');
  }

  forget(): void {
    this.#readings.clear();
  }

  /** The text folded and with all words in full. */
  plain(text: string): string {
    return this.#wordsOf(text).join(' ');
  }

  plainAll(texts: readonly string[]): string[] {
    return foldAll(texts).map(folded => plainWords(folded, this.#shorts).join(' '));
  }

  /** The fields whose group a context names. */
  groupsIn(context: string): readonly FieldId[] {
    const words = this.#wordsOf(context).slice(0, longest);
    return this.#lineOf(words).found.flatMap(({ use }) => use.groups ?? none);
  }

  /** What a label says. */
  read(text: string): Reading {
    const known = this.#readings.get(text);
    if (known) return known;
    if (this.#readings.size === remembered) this.#readings.clear();
    const reading = this.#read(text);
    this.#readings.set(text, reading);
    return reading;
  }

  #read(text: string): Reading {
    const bare = text.includes('(')
      ? text.replace(brackets, (bracket, inside) => (this.#isHint(inside) ? ' ' : bracket))
      : text;
    const line = this.#lineOf(this.#wordsOf(bare));
    if (line.found.length === 0) return line.mute ? silence : nothing;
    const matches: Match[] = [];
    addMatches(line, 1, matches);
    const end = text.search(endOfName);
    if (end > 0 && hasWord.test(text.slice(end))) {
      addMatches(this.#lineOf(this.#wordsOf(text.slice(0, end))), 0.94, matches);
    }
    const isWhole = (field: FieldId) => matches.some(match => match.field === field && match.value === 1);
    return {
      matches,
      weak: matches.filter(({ weak }) => weak).map(({ field }) => field),
      excluded: line.found.flatMap(({ use }) => use.excludes ?? none).filter(field => !isWhole(field)),
      mute: line.mute,
    };
  }

  #wordsOf(text: string): string[] {
    return plainWords(fold(text), this.#shorts);
  }

  #lineOf(words: readonly string[]): Line {
    const uses: (WordUse | undefined)[] = [];
    let found: readonly Found[] = none;
    let mute = true;
    for (let at = 0; at < words.length; at++) {
      const use = this.#uses.get(words[at] ?? '');
      uses.push(use);
      mute &&= use?.mute ?? isNumber(words[at]);
      const most = Math.min(use?.longest ?? 0, words.length - at);
      for (let length = 1, phrase = ''; length <= most; length++) {
        phrase += (phrase && ' ') + words[at + length - 1];
        const meant = this.#phrases.get(phrase);
        if (meant) found = [...found, { phrase, use: meant, at, length }];
      }
    }
    return { words, uses, found, mute };
  }

  /** „Poznámka (např. telefon)“: a bracket that tells how to fill the control in does not name it. */
  #isHint(inside: string): boolean {
    return this.words.hintStarters.includes(this.#wordsOf(inside)[0] ?? 've');
  }
}

/** Adds what a text says of each field to what was found before, where it says more. */
function addMatches(line: Line, factor: number, matches: Match[]): void {
  if (line.words.length > longest) return;
  for (const weak of [false, true]) {
    for (const { phrase, use, at, length } of line.found) {
      for (const field of (weak ? use.weak : use.phrases) ?? none) {
        const value = coverage(line, at, length, weak) * factor;
        const known = matches.findIndex(match => match.field === field);
        if (value <= (matches[known]?.value ?? 0)) continue;
        matches.splice(known < 0 ? matches.length : known, 1, { field, value, phrase, weak });
      }
    }
  }
}

/** How much of a label a phrase of so many words explains; a weak phrase must explain all of it. */
function coverage({ words, uses }: Line, at: number, length: number, weak: boolean): number {
  let unknown = 0;
  for (let i = 0; i < words.length; i++) {
    const isOwn = i >= at && i < at + length;
    if (!isOwn && !uses[i]?.neutral && !isNumber(words[i])) unknown++;
  }
  if (weak && unknown > 0) return 0;
  const known = words.length - length - unknown;
  return (kept[length > 1 ? 1 : 0]?.[Math.min(unknown, 3)] ?? 0) * (1 - 0.02 * Math.min(known, 4));
}

function isNumber(word = ''): boolean {
  return word < ':';
}
