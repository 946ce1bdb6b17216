import type { FieldId } from '../guide/index.ts';
import { fold, foldAll, fullWords, stem } from './fold.ts';
import { none } from './lists.ts';
import { type Match, nothing, type Reading, silence } from './reading.ts';
import type { Tag } from './tags.ts';
import type { FieldTraits, PhraseUse, Words, WordUse } from './words.ts';

/** A text word by word, with the phrases of the guide that stand in it. */
interface Line {
  readonly words: readonly string[];
  readonly found: readonly Found[];
  readonly mute: boolean;
  readonly searching: boolean;
}

interface Found {
  readonly phrase: string;
  readonly use: PhraseUse;
  /** Index of its first word, and how many there are. */
  readonly at: number;
  readonly length: number;
}

/**
 * What each word of unknown meaning before and after a phrase takes of its value. A single word that begins the names of
 * several fields („jméno“, „číslo“) says least by itself.
 */
const unknown = {
  generic: { before: 0.45, after: 0.45 },
  single: { before: 0.42, after: 0.3 },
  longer: { before: 0.3, after: 0.24 },
} as const;
const longest = 14;
const brackets = /\(([^)]*)\)?/g;
/** „Narozen(a)“, „Titul(y)“: an ending, not a remark. */
const endings = /(?<=\p{L})\(\p{L}{1,2}\)/gu;
const hasWord = /[^\W_]/;
/** What stands before the first bracket, colon, semicolon, dash or „dle“ counts too, when more words follow. */
const endOfName = /[(:;]|,\s|\s[-–—]\s|\s(?:po)?dle\s/i;
/** A bracket with several words. */
const remark = /^\([^)\s]+[\s/]+[^)]+\)/;

/** Reads texts of a page by the guide's words. What it was asked is remembered until `forget`. */
export interface Lexicon {
  readonly words: Words;
  readonly fields: ReadonlyMap<FieldId, FieldTraits>;
  readonly tags: ReadonlyMap<string, Tag>;
  /** What classes of elements say of them. */
  readonly note: RegExp;
  readonly crumbs: RegExp;
  readonly title: RegExp;
  /** Folds the texts of a page, all at once. */
  learn(texts: readonly string[]): void;
  forget(): void;
  /** What a label says. */
  read(text: string): Reading;
  /** The text folded and with all words in full. */
  plain(text: string): string;
  /** May it be a heading or a caption of a page? */
  mayNamePage(text: string): boolean;
}

export function makeLexicon(words: Words): Lexicon {
  const uses: ReadonlyMap<string, WordUse> = new Map(words.uses);
  const phrases: ReadonlyMap<string, PhraseUse> = new Map(words.phrases);
  const shorts: ReadonlyMap<string, string> = new Map(words.shorts);
  const readings = new Map<string, Reading>();
  const folded = new Map<string, string>();
  const plains = new Map<string, string>();

  const learn = (texts: readonly string[]): void => {
    const all = foldAll(texts);
    for (let i = 0; i < texts.length; i++) folded.set(texts[i] ?? '', all[i] ?? '');
  };

  const forget = (): void => {
    readings.clear();
    folded.clear();
    plains.clear();
  };

  const mayNamePage = (text: string) =>
    foldedOf(text)
      .split(' ')
      .some(word => uses.get(word)?.page);

  /** Lists of options repeat themselves. */
  const plain = (text: string): string => {
    const known = plains.get(text);
    if (known !== undefined) return known;
    const own = wordsOf(text).join(' ');
    plains.set(text, own);
    return own;
  };

  const wordsOf = (text: string): readonly string[] => fullWords(foldedOf(text), shorts);

  const read = (text: string): Reading => {
    const known = readings.get(text);
    if (known) return known;
    const reading = readAnew(text);
    readings.set(text, reading);
    return reading;
  };

  const foldedOf = (text: string): string => folded.get(text) ?? fold(text);

  const readAnew = (text: string): Reading => {
    const whole = text.includes('(') ? text.replace(endings, '') : text;
    const bare = whole.includes('(')
      ? whole.replace(brackets, (bracket, inside) => (isHint(inside) ? ' ' : bracket))
      : whole;
    const line = lineOf(bare);
    const { found, mute, searching } = line;
    if (found.length === 0) return searching ? { ...nothing, searching } : mute ? silence : nothing;
    const matches: Match[] = [];
    addMatches(line, 1, matches);
    const end = whole.search(endOfName);
    const hasName = end > 0 && hasWord.test(whole.slice(end));
    const name = hasName ? lineOf(whole.slice(0, end)) : line;
    if (hasName) addMatches(name, 0.94, matches);
    let weak: readonly FieldId[] = none;
    let excluded: readonly FieldId[] = none;
    let groups: readonly FieldId[] = none;
    for (const match of matches) if (match.weak) weak = [...weak, match.field];
    // A remark in a bracket forbids nothing that the name before it says; a single word may: „Titul (za)“.
    const isRemark = hasName && matches.length > 0 && remark.test(whole.slice(end));
    const forbidding = isRemark ? name : line;
    for (const { use } of forbidding.found) {
      for (const field of use.excludes ?? none)
        if (matchOf(matches, field)?.value !== 1) excluded = [...excluded, field];
    }
    for (const { use, at, length } of found)
      if (use.groups && at + length <= longest) groups = [...groups, ...use.groups];
    return {
      matches: matches.filter(({ field }) => !excluded.includes(field)),
      weak,
      excluded,
      groups,
      mute,
      searching,
    };
  };

  const lineOf = (text: string): Line => {
    const own = wordsOf(text).map(stem);
    let found: readonly Found[] = none;
    let mute = true;
    let searching = false;
    for (let at = 0; at < own.length; at++) {
      let phrase = own[at] ?? '';
      const use = uses.get(phrase);
      mute &&= use ? !!use.mute : isNumber(phrase);
      searching ||= !!use?.searching;
      const reach = Math.min(use?.longest ?? 0, own.length - at);
      for (let length = 1; length <= reach; length++) {
        if (length > 1) phrase += ` ${own[at + length - 1]}`;
        const meant = phrases.get(phrase);
        if (meant) found = [...found, { phrase, use: meant, at, length }];
      }
    }
    return { words: own, found, mute, searching };
  };

  /** Adds what a text says of each field to what was found before, where it says more. */
  const addMatches = (line: Line, factor: number, matches: Match[]): void => {
    if (line.words.length > longest) return;
    for (const kind of ['phrases', 'weak'] as const) {
      const weak = kind === 'weak';
      for (const found of line.found) {
        const fields = found.use[kind];
        if (!fields) continue;
        for (const field of fields) {
          const value = coverage(line, found, weak, field) * factor;
          if (value === 0) continue;
          const known = matchOf(matches, field);
          if (!known) matches.push({ field, value, phrase: found.phrase, weak });
          else if (value > known.value && (known.weak || !weak))
            Object.assign(known, { value, phrase: found.phrase, weak });
        }
      }
    }
  };

  /**
   * How much of a label a phrase explains; a weak phrase must explain all of it. A Czech label begins with what it names:
   * unknown words after the phrase („Jméno zastupujícího“) cost less than those before it („Poznámka k e-mailu“), those of
   * the field's own group nothing („Sídlo – ulice“).
   */
  const coverage = (
    { words: all, found }: Line,
    { phrase, use, at, length }: Found,
    weak: boolean,
    field: FieldId,
  ): number => {
    const isOfGroup = (i: number) =>
      found.some(other => other.at <= i && i < other.at + other.length && other.use.groups?.includes(field));
    let before = 0;
    let after = 0;
    let known = -length;
    let open = 1;
    for (let i = 0; i < all.length; i++) {
      const word = all[i] ?? '';
      if ((i >= at && i < at + length) || uses.get(word)?.neutral || isNumber(word) || isOfGroup(i)) known++;
      else if (i < at) before++;
      else if (use.open) open = 0.97;
      else after++;
    }
    if (weak && before + after > 0) return 0;
    const cost = unknown[length > 1 ? 'longer' : uses.get(phrase)?.generic ? 'generic' : 'single'];
    const lost = before * cost.before + after * cost.after;
    return Math.max(0, 1 - lost) * (1 - 0.02 * Math.min(known, 4)) * open;
  };

  /** „Poznámka (např. telefon)“: a bracket that tells how to fill the control in does not name it. */
  const isHint = (inside: string): boolean => words.hintStarters.includes(wordsOf(inside)[0] ?? 've');

  return {
    words,
    fields: new Map(words.fields),
    tags: new Map(words.tags),
    note: new RegExp(words.classes.note, 'i'),
    crumbs: new RegExp(words.classes.crumbs, 'i'),
    title: new RegExp(words.classes.title, 'i'),
    learn,
    forget,
    read,
    plain,
    mayNamePage,
  };
}

function matchOf(matches: readonly Match[], field: FieldId): Match | undefined {
  for (const match of matches) if (match.field === field) return match;
  return undefined;
}

function isNumber(word: string): boolean {
  return word < ':';
}
