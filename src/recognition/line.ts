import type { FieldId } from '../guide/index.ts';
import { none } from './lists.ts';
import type { Match } from './reading.ts';
import type { Branch, PhraseUse, WordUse } from './words.ts';

/** A word of a page, in full, and what the guide knows of it. */
export interface Word {
  readonly full: string;
  readonly stem: string;
  readonly use: WordUse | undefined;
  /** The phrases that begin with it. */
  readonly branch: Branch | undefined;
  readonly isNumber: boolean;
}

/** A text word by word, with the phrases of the guide that stand in it. */
export interface Line {
  readonly words: readonly Word[];
  readonly found: readonly Found[];
  /** Of these, the ones that name the group of a field. */
  readonly grouped: readonly Found[];
  readonly mute: boolean;
  readonly searching: boolean;
}

export interface Found {
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
/** What a weak phrase is worth beside words of its field's group. */
const witnessed = 0.93;
export const nowhere: Found = { use: {}, at: 0, length: 0 };
export const noWord: Word = { full: '', stem: '', use: undefined, branch: undefined, isNumber: false };
/** Below this a phrase says less than a weak one that is the whole text. */
const half = 0.6;
/** A text of more words is no label. */
export const longest = 14;

/** Adds what a text says of each field to what was found before, where it says more. */
export function addMatches(line: Line, factor: number, matches: Match[]): void {
  if (line.words.length > longest) return;
  addKind(line, 'phrases', factor, matches);
  addKind(line, 'weak', factor, matches);
}

function addKind(line: Line, kind: 'phrases' | 'weak', factor: number, matches: Match[]): void {
  const isWeak = kind === 'weak';
  for (let i = 0; i < line.found.length; i++) {
    const found = line.found[i] ?? nowhere;
    const fields = found.use[kind] ?? none;
    for (let k = 0; k < fields.length; k++) {
      const field = fields[k];
      if (!field) continue;
      // „Sériové číslo osobního certifikátu“: the words of its group are a witness.
      const isWitnessed = isWeak && hasGroupBeside(found, line, field);
      const weak = isWeak && !isWitnessed;
      const worth = factor * (isWitnessed ? witnessed : 1);
      const value = coverage(line, found, isWeak, field) * worth;
      if (value === 0) continue;
      const before = matchOf(matches, field);
      if (before && !saysMore(value, weak, before)) continue;
      const { at, length } = found;
      const match = {
        field,
        value,
        phrase: line.words
          .slice(at, at + length)
          .map(word => word.stem)
          .join(' '),
        weak,
      };
      if (before) Object.assign(before, match);
      else matches.push(match);
    }
  }
}

/**
 * How much of a label a phrase explains; a weak phrase must explain all of it. A Czech label begins with what it names:
 * unknown words after the phrase („Jméno zastupujícího“) cost less than those before it („Poznámka k e-mailu“), those of
 * the field's own group nothing („Sídlo – ulice“).
 */
function coverage({ words: all, grouped }: Line, { use, at, length }: Found, weak: boolean, field: FieldId): number {
  let before = 0;
  let after = 0;
  let known = -length;
  let open = 1;
  for (let i = 0; i < all.length; i++) {
    const word = all[i] ?? noWord;
    if ((i >= at && i < at + length) || word.use?.neutral || word.isNumber || isOfGroup(grouped, i, field)) known++;
    else if (i < at) before++;
    else if (use.open) open = 0.97;
    else after++;
  }
  if (weak && before + after > 0) return 0;
  const cost = unknown[length > 1 ? 'longer' : all[at]?.use?.generic ? 'generic' : 'single'];
  const lost = before * cost.before + after * cost.after;
  return Math.max(0, 1 - lost) * (1 - 0.02 * Math.min(known, 4)) * open;
}

/** Does it say more than what was found before? What needs no witness goes before what needs one, unless it says little. */
function saysMore(value: number, weak: boolean, before: Match): boolean {
  if (weak === before.weak) return value > before.value;
  return weak ? before.value < half && value > before.value : value >= half || value > before.value;
}

/** Do other words of the line name the group of the field? */
function hasGroupBeside({ at, length }: Found, { words, grouped }: Line, field: FieldId): boolean {
  for (let i = 0; i < words.length && grouped.length > 0; i++)
    if ((i < at || i >= at + length) && isOfGroup(grouped, i, field)) return true;
  return false;
}

/** Is the word part of a phrase that names the group of the field? */
function isOfGroup(grouped: readonly Found[], word: number, field: FieldId): boolean {
  for (let i = 0; i < grouped.length; i++) {
    const { use, at, length } = grouped[i] ?? nowhere;
    if (at <= word && word < at + length && use.groups?.includes(field)) return true;
  }
  return false;
}

export function matchOf(matches: readonly Match[], field: FieldId): Match | undefined {
  return matches.find(match => match.field === field);
}
