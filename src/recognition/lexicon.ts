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
  readonly byToken: ReadonlyMap<string, readonly FieldId[]>;
  readonly byAutocomplete: ReadonlyMap<string, readonly FieldId[]>;
  readonly byType: ReadonlyMap<string, readonly FieldId[]>;
  /** What classes of elements say of them. */
  readonly note: RegExp;
  readonly crumbs: RegExp;
  readonly title: RegExp;
  readonly #byOption: ReadonlyMap<string, readonly FieldId[]>;
  readonly #uses = new Map<string, WordUse>();
  readonly #fullWords: ReadonlyMap<string, string>;
  readonly #readings = new Map<string, Reading>();

  constructor(words: Words) {
    this.words = words;
    this.fields = new Map(words.fields);
    this.byToken = new Map(words.tokens);
    this.byAutocomplete = new Map(words.autocomplete);
    this.byType = new Map(words.types);
    this.note = new RegExp(words.classes.note, 'i');
    this.crumbs = new RegExp(words.classes.crumbs, 'i');
    this.title = new RegExp(words.classes.title, 'i');
    this.#byOption = new Map(words.options);
    this.#fullWords = new Map(words.shorts);
    for (const use of words.uses) this.#uses.set(use.word, use);
  }

  forget(): void {
    this.#readings.clear();
  }

  /** The text folded and with all words in full. */
  plain(text: string): string {
    return this.#wordsOf(text).join(' ');
  }

  plainAll(texts: readonly string[]): string[] {
    return foldAll(texts).map(folded => plainWords(folded, this.#fullWords).join(' '));
  }

  /** The fields that the text of an option gives away. */
  byOption(text: string): readonly FieldId[] {
    return this.#byOption.get(this.plain(text)) ?? none;
  }

  /** The fields whose group a context names. */
  groupsIn(context: string): ReadonlySet<FieldId> {
    const words = this.#wordsOf(context).slice(0, longest);
    return new Set(this.#find('groups', words).map(({ phrase }) => phrase.field));
  }

  /** What a label says. */
  read(text: string): Reading {
    let reading = this.#readings.get(text);
    if (!reading) {
      reading = this.#read(text);
      this.#readings.set(text, reading);
    }
    return reading;
  }

  #read(text: string): Reading {
    const hasBracket = text.includes('(');
    const bare = hasBracket
      ? text.replace(brackets, (bracket, inside) => (this.#isHint(inside) ? ' ' : bracket))
      : text;
    const words = this.#wordsOf(bare);
    let names = false;
    let mute = true;
    for (const word of words) {
      const use = this.#uses.get(word);
      names ||= !!use && !!(use.phrases || use.excludes);
      mute &&= use?.mute ?? isNumber(word);
    }
    if (!names) return mute ? silence : nothing;
    const found = new Map<FieldId, Match>();
    this.#match(words, 1, found);
    const end = text.search(endOfName);
    if (end > 0 && text.length - end > 2) this.#match(this.#wordsOf(text.slice(0, end)), 0.94, found);
    const matches = [...found.values()];
    return {
      matches,
      weak: matches.filter(({ weak }) => weak).map(({ field }) => field),
      excluded: this.#find('excludes', words)
        .map(({ phrase }) => phrase.field)
        .filter(field => found.get(field)?.value !== 1),
      mute,
    };
  }

  #wordsOf(text: string): string[] {
    return plainWords(fold(text), this.#fullWords);
  }

  /** „Poznámka (např. telefon)“: a bracket that tells how to fill the control in does not name it. */
  #isHint(inside: string): boolean {
    return this.words.hintStarters.includes(this.#wordsOf(inside)[0] ?? 've');
  }

  #match(words: readonly string[], factor: number, into: Map<FieldId, Match>): void {
    if (words.length > longest) return;
    for (const { at, phrase } of this.#find('phrases', words)) {
      const { field, weak } = phrase;
      const value = this.#coverage(words, at, phrase) * factor;
      const best = into.get(field);
      if (value > (best?.value ?? 0) || (value === best?.value && best.weak)) {
        into.set(field, { field, value, phrase: phrase.words.join(' '), weak });
      }
    }
  }

  /** How much of a label the phrase explains; a weak phrase must explain all of it. */
  #coverage(words: readonly string[], at: number, phrase: Phrase): number {
    const end = at + phrase.words.length;
    let unknown = 0;
    words.forEach((word, i) => {
      const isOwn = i >= at && i < end;
      if (!isOwn && !this.#uses.get(word)?.neutral && !isNumber(word)) unknown++;
    });
    if (phrase.weak && unknown > 0) return 0;
    const known = words.length - phrase.words.length - unknown;
    return (kept[phrase.words.length > 1 ? 1 : 0]?.[Math.min(unknown, 3)] ?? 0) * (1 - 0.02 * Math.min(known, 4));
  }

  /** The phrases of a kind that stand in the words, each with its place. */
  #find(kind: 'phrases' | 'excludes' | 'groups', words: readonly string[]): { phrase: Phrase; at: number }[] {
    const found: { phrase: Phrase; at: number }[] = [];
    words.forEach((word, at) => {
      for (const phrase of this.#uses.get(word)?.[kind] ?? none) {
        if (phrase.words.every((own, i) => words[at + i] === own)) found.push({ phrase, at });
      }
    });
    return found;
  }
}

function isNumber(word: string): boolean {
  return word < ':';
}
