import type { FieldId } from '../guide/index.ts';
import type { ControlKind } from '../guide/types.ts';
import { fold, foldAll, fullWords, replaceAll, stem } from './fold.ts';
import { addMatches, type Found, type Line, longest, matchOf, noWord, nowhere, type Word } from './line.ts';
import { entryOf, none } from './lists.ts';
import { isSure, isWhole, type Match, nothing, type Reading, silence } from './reading.ts';
import type { Tag } from './tags.ts';
import type { FieldTraits, Words } from './words.ts';

/** A text of the page with all that was found out about it. */
interface Known {
  folded: string;
  words: readonly Word[] | null;
  reading: Reading | null;
  plain: string | null;
}

/**
 * The guide names nothing by a number of several digits, so texts that differ in such numbers only say the same: a page of
 * a thousand controls repeats itself. They are read as one.
 */
const numbers = /\b\d{2,}/g;
const anyNumber = '00';

const brackets = /\(([^)]*)\)?/g;
const hasWord = /[^\W_]/;
/** What a match is worth that was found by the name alone, or with something left out. */
const asName = 0.94;
const withoutNeutral = 0.96;

/** Reads texts of a page by the guide's words. What it was asked is remembered until `forget`. */
export interface Lexicon {
  readonly words: Words;
  readonly fields: ReadonlyMap<FieldId, FieldTraits>;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly kinds: ReadonlyMap<string, ControlKind | 'none'>;
  /** What classes of elements say of them. */
  readonly note: RegExp;
  readonly title: RegExp;
  readonly dialog: RegExp;
  /** What numbers the name of a step. */
  readonly step: RegExp;
  /** The name of a portal; what parts captions, and names of pages. */
  readonly site: RegExp;
  readonly listed: RegExp;
  readonly seams: RegExp;
  readonly lastWord: RegExp;
  /** Folds the texts of a page, all at once. */
  learn(texts: readonly string[]): void;
  forget(): void;
  /** What a label says. */
  read(text: string): Reading;
  /** The text folded and with all words in full; any number of several digits is `00`. */
  plain(text: string): string;
  /** The words of a text, in full, with what the guide knows of each. */
  wordsOf(text: string): readonly Word[];
}

export function makeLexicon(words: Words): Lexicon {
  const { uses, phrases, phraseUses, shorts, patterns } = words;
  const endings = new RegExp(patterns.endings, 'gi');
  const endOfName = new RegExp(patterns.endOfName);
  const remark = new RegExp(patterns.remark);
  const known = new Map<string, Known>();
  const knownWords = new Map<string, Word>();

  const learn = (texts: readonly string[]): void => {
    const shapes = replaceAll(texts, numbers, anyNumber);
    const strange: string[] = [];
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] ?? '';
      if (known.has(text)) continue;
      const shape = shapes[i] ?? '';
      let own = known.get(shape);
      if (!own) {
        own = unread('');
        known.set(shape, own);
        strange.push(shape);
      }
      if (text !== shape) known.set(text, own);
    }
    const folded = foldAll(strange);
    for (let i = 0; i < strange.length; i++) knownOf(strange[i] ?? '').folded = folded[i] ?? '';
  };

  const forget = (): void => {
    known.clear();
    knownWords.clear();
  };

  const knownOf = (text: string): Known => {
    const before = known.get(text);
    if (before) return before;
    const shape = text.replace(numbers, anyNumber);
    const own = known.get(shape) ?? unread(fold(shape));
    known.set(shape, own);
    if (text !== shape) known.set(text, own);
    return own;
  };

  const wordsOf = (own: Known): readonly Word[] => {
    own.words ??= wordsIn(own.folded);
    return own.words;
  };

  const wordsIn = (folded: string): readonly Word[] => fullWords(folded, shorts).map(wordOf);

  const wordOf = (full: string): Word => {
    const before = knownWords.get(full);
    if (before) return before;
    const stemOfIt = stem(full);
    const use = entryOf(uses, stemOfIt);
    const word = { full, stem: stemOfIt, use, branch: entryOf(phrases, stemOfIt), isNumber: isNumber(full) };
    knownWords.set(full, word);
    return word;
  };

  const plain = (text: string): string => {
    const own = knownOf(text);
    if (own.plain === null) own.plain = plainOf(wordsOf(own));
    return own.plain;
  };

  const read = (text: string): Reading => {
    const own = knownOf(text);
    own.reading ??= readAnew(text, wordsOf(own));
    return own.reading;
  };

  const readAnew = (text: string, own: readonly Word[]): Reading => {
    const isOpen = /[(/]/.test(text);
    const whole = isOpen ? text.replace(endings, '') : text;
    const line = lineOf(isOpen ? wordsIn(fold(withoutHints(whole))) : own);
    const { found, mute, searching } = line;
    if (found.length === 0) return searching ? { ...nothing, searching } : mute ? silence : nothing;
    const end = whole.search(endOfName);
    const hasName = end > 0 && hasWord.test(whole.slice(end));
    const name = hasName ? lineOf(wordsIn(fold(whole.slice(0, end)))) : line;
    const matches = matchesIn(line, name);
    let weak: readonly FieldId[] = none;
    let excluded: readonly FieldId[] = none;
    let groups: readonly FieldId[] = none;
    for (let i = 0; i < matches.length; i++) {
      const match = matches[i];
      if (match?.weak) weak = [...weak, match.field];
    }
    // A remark in a bracket forbids nothing that the name before it says; a single word may („Titul (za)“), and one that
    // belongs to the name („Titul (za jménem)“).
    const isRemark = hasName && matches.length > 0 && !matches.some(isWhole) && remark.test(whole.slice(end));
    const forbidding = isRemark ? name.found : found;
    for (let i = 0; i < forbidding.length; i++) {
      for (const field of forbidding[i]?.use.excludes ?? none)
        if (matchOf(matches, field)?.value !== 1) excluded = [...excluded, field];
    }
    for (let i = 0; i < line.grouped.length; i++) {
      const { use, at, length } = line.grouped[i] ?? nowhere;
      if (!use.groups || at + length > longest) continue;
      groups = [...groups, ...use.groups];
    }
    const left = excluded.length > 0 ? matches.filter(({ field }) => !excluded.includes(field)) : matches;
    // „Výkon funkce začíná dne“ is no query about what begins with something.
    const isQuery = searching && !matches.some(match => match.field !== 'search' && isSure(match));
    return { matches: left, weak, excluded, groups, mute, searching: isQuery };
  };

  /** What is said by the whole text, by the name at its start, and without what may be left out. */
  const matchesIn = (line: Line, name: Line): Match[] => {
    const matches: Match[] = [];
    addMatches(line, 1, matches);
    if (name !== line && !matches.some(isSure)) addMatches(name, asName, matches);
    // „Typ předkládaného dokladu“: words that change nothing may stand inside a phrase, too.
    if (line.words.slice(1, -1).some(isNeutral) && !matches.some(isSure))
      addMatches(lineOf(line.words.filter(word => !isNeutral(word))), withoutNeutral, matches);
    return matches;
  };

  const withoutHints = (text: string): string =>
    text.replace(brackets, (bracket, inside) => (isHint(inside) ? ' ' : bracket));

  const lineOf = (own: readonly Word[]): Line => {
    let found: readonly Found[] = none;
    let grouped: readonly Found[] = none;
    let mute = true;
    let searching = false;
    for (let at = 0; at < own.length; at++) {
      const { use, branch, isNumber } = own[at] ?? noWord;
      mute &&= use ? !!use.mute : isNumber;
      searching ||= !!use?.searching;
      let next = branch;
      for (let length = 1; next !== undefined; length++) {
        const [place, more] = typeof next === 'number' ? [next] : next;
        const use = phraseUses[place];
        if (use) {
          const match = { use, at, length };
          found = [...found, match];
          if (use.groups) grouped = [...grouped, match];
        }
        next = more && entryOf(more, own[at + length]?.stem ?? '');
      }
    }
    return { words: own, found, grouped, mute, searching };
  };

  /** „Poznámka (např. telefon)“: a bracket that tells how to fill the control in does not name it. */
  const isHint = (inside: string): boolean => words.hintStarters.includes(wordsIn(fold(inside))[0]?.full ?? 've');

  const classes = (kind: keyof Words['classes']): RegExp => new RegExp(words.classes[kind], 'i');

  return {
    words,
    fields: new Map(words.fields),
    tags: new Map(words.tags),
    kinds: new Map(Object.entries(words.kinds)),
    note: classes('note'),
    title: classes('title'),
    dialog: classes('dialog'),
    step: new RegExp(words.step),
    site: new RegExp(patterns.site),
    listed: new RegExp(patterns.listed, 'i'),
    seams: new RegExp(patterns.seams),
    lastWord: new RegExp(patterns.lastWord),
    learn,
    forget,
    read,
    plain,
    wordsOf: text => wordsOf(knownOf(text)),
  };
}

function unread(folded: string): Known {
  return { folded, words: null, reading: null, plain: null };
}

function plainOf(words: readonly Word[]): string {
  return words.map(({ full }) => full).join(' ');
}

/** A single letter may be an abbreviation: „č. ú. obce“. */
function isNeutral({ use, full }: Word): boolean {
  return !!use?.neutral && full.length > 1;
}

/** „12“, „4b“, „A2“ */
function isNumber(word: string): boolean {
  return word < ':' || (word[1] ?? 'a') < ':';
}
