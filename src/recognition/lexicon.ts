import type { FieldId } from '../guide/index.ts';
import { fold, foldAll, plainWords } from './fold.ts';
import type { FieldTraits, Phrase, Words, WordUse } from './words.ts';

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

interface Found extends Phrase {
  /** Index of its first word. */
  readonly at: number;
}

/** What words of unknown meaning beside a phrase leave of its value: by their number, for phrases of one word and longer. */
const kept = [
  [1, 0.55, 0.4, 0.3],
  [1, 0.76, 0.55, 0.4],
];
const longest = 14;
const none: readonly never[] = [];
const nothing: Reading = { matches: none, weak: none, excluded: none, mute: false };
const silence: Reading = { ...nothing, mute: true };
const brackets = /\(([^)]*)\)?/g;
/** What stands before the first bracket, colon, semicolon, dash or „dle“ counts too, when more words follow. */
const endOfName = /[(:;]|\s[-–—]\s|\s(?:po)?dle\s/i;

/** Reads texts of a page by the guide's words. The readings of one page are remembered until `forget`. */
export class Lexicon {
  readonly words: Words;
  readonly fields: ReadonlyMap<FieldId, FieldTraits>;
  /** What classes of elements say of them. */
  readonly note: RegExp;
  readonly crumbs: RegExp;
  readonly title: RegExp;
  readonly #uses: ReadonlyMap<string, WordUse>;
  readonly #shorts: ReadonlyMap<string, string>;
  readonly #readings = new Map<string, Reading>();

  constructor(words: Words) {
    this.words = words;
    this.fields = new Map(words.fields);
    this.#uses = new Map(Object.entries(words.uses));
    this.#shorts = new Map(Object.entries(words.shorts));
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
    return this.#find('groups', this.#wordsOf(context).slice(0, longest)).map(({ field }) => field);
  }

  /** What a label says. */
  read(text: string): Reading {
    const known = this.#readings.get(text);
    if (known) return known;
    const reading = this.#read(text);
    this.#readings.set(text, reading);
    return reading;
  }

  #read(text: string): Reading {
    const bare = text.includes('(')
      ? text.replace(brackets, (bracket, inside) => (this.#isHint(inside) ? ' ' : bracket))
      : text;
    const words = this.#wordsOf(bare);
    let names = false;
    let mute = true;
    for (let i = 0; i < words.length; i++) {
      const use = this.#useOf(words[i]);
      names ||= !!use && !!(use.phrases || use.weak || use.excludes);
      mute &&= use?.mute ?? isNumber(words[i]);
    }
    if (!names) return mute ? silence : nothing;
    const found = new Map<FieldId, Match>();
    this.#match(words, 1, found);
    const end = text.search(endOfName);
    if (end > 0 && text.length - end > 2) this.#match(this.#wordsOf(text.slice(0, end)), 0.94, found);
    const matches = [...found.values()];
    const excluded = this.#find('excludes', words).map(({ field }) => field);
    return {
      matches,
      weak: matches.filter(({ weak }) => weak).map(({ field }) => field),
      excluded: excluded.filter(field => found.get(field)?.value !== 1),
      mute,
    };
  }

  #wordsOf(text: string): string[] {
    return plainWords(fold(text), this.#shorts);
  }

  #useOf(word = ''): WordUse | undefined {
    return this.#uses.get(word);
  }

  /** „Poznámka (např. telefon)“: a bracket that tells how to fill the control in does not name it. */
  #isHint(inside: string): boolean {
    return this.words.hintStarters.includes(this.#wordsOf(inside)[0] ?? 've');
  }

  #match(words: readonly string[], factor: number, into: Map<FieldId, Match>): void {
    if (words.length > longest) return;
    for (const kind of ['phrases', 'weak'] as const) {
      for (const { field, phrase, at } of this.#find(kind, words)) {
        const value = this.#coverage(words, at, phrase.split(' ').length, kind === 'weak') * factor;
        const best = into.get(field);
        if (value > (best?.value ?? 0)) into.set(field, { field, value, phrase, weak: kind === 'weak' });
      }
    }
  }

  /** How much of a label a phrase of so many words explains; a weak phrase must explain all of it. */
  #coverage(words: readonly string[], at: number, length: number, weak: boolean): number {
    let unknown = 0;
    for (let i = 0; i < words.length; i++) {
      const isOwn = i >= at && i < at + length;
      if (!isOwn && !this.#useOf(words[i])?.neutral && !isNumber(words[i])) unknown++;
    }
    if (weak && unknown > 0) return 0;
    const known = words.length - length - unknown;
    return (kept[length > 1 ? 1 : 0]?.[Math.min(unknown, 3)] ?? 0) * (1 - 0.02 * Math.min(known, 4));
  }

  /** The phrases of a kind that stand in the words, each with its place. */
  #find(kind: 'phrases' | 'weak' | 'excludes' | 'groups', words: readonly string[]): readonly Found[] {
    let found: readonly Found[] = none;
    const line = `${words.join(' ')} `;
    let start = 0;
    for (let at = 0; at < words.length; at++) {
      const candidates = this.#useOf(words[at])?.[kind] ?? none;
      for (let i = 0; i < candidates.length; i++) {
        const candidate = candidates[i];
        if (!candidate || !line.startsWith(candidate.phrase, start)) continue;
        if (line[start + candidate.phrase.length] === ' ') found = [...found, { ...candidate, at }];
      }
      start += (words[at] ?? '').length + 1;
    }
    return found;
  }
}

function isNumber(word = ''): boolean {
  return word < ':';
}
