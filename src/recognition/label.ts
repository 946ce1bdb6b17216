import type { Caption } from './columns.ts';
import { isSelect } from './dom.ts';
import type { Lexicon } from './lexicon.ts';
import type { Lead } from './placed.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './sheet.ts';
import type { Way } from './ways.ts';

export interface Label {
  readonly way: Way;
  readonly text: string;
  readonly reading: Reading;
  readonly strength: number;
  readonly tier: number;
  /** When a label of this kind can be read but names no field, the control is something else and guesses are silenced. */
  readonly blocks: boolean;
}

/** A label found in a certain way; a `doubt` below 1 lowers its strength and takes away its power to block. */
export function label(way: Way, text: string, lexicon: Lexicon, doubt = 1): Label {
  const { strength, tier } = lexicon.words.ways[way];
  const blocks = tier < 2 && doubt === 1 && way !== 'heading';
  return { way, text, reading: lexicon.read(text), strength: strength * doubt, tier, blocks };
}

export interface Labelled {
  readonly entry: Entry;
  readonly labels: readonly Label[];
  /** Texts of the answers of a radio group. */
  readonly answers: readonly string[];
  /** The header of its column. */
  readonly caption: Caption | null;
  /** Texts before it that speak for it and others. */
  readonly leads: readonly Lead[];
}

/** The texts of the first options or answers. A list of municipalities has thousands. */
export function optionTexts({ entry: { first }, answers }: Labelled, most: number): readonly string[] {
  const { el } = first;
  if (!isSelect(el)) return answers.slice(0, most);
  const texts: string[] = [];
  for (let i = 0; i < el.options.length && i < most; i++) texts.push(el.options[i]?.text ?? '');
  return texts;
}

/** The text of the nearest label; of those found in the same way the shortest, because others may hold the chosen value. */
export function nearestText(labels: readonly Label[]): string {
  const same = labels.filter(({ way, text }) => text && way === labels[0]?.way);
  return same.reduce((shortest, { text }) => (text.length < shortest.length ? text : shortest), same[0]?.text ?? '');
}
