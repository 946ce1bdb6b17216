import type { Caption } from './columns.ts';
import type { Lead } from './placed.ts';
import type { Entry } from './sheet.ts';

/**
 * How surely a text found in a certain way is the control's label, and its tier: 0 tied to the control by the author, 1 by
 * its place, 2 a guess, 3 a text over several controls. A tier is a fallback for those before it.
 */
const ways = {
  'label-for': { strength: 1, tier: 0 },
  'aria-labelledby': { strength: 0.98, tier: 0 },
  'aria-label': { strength: 0.97, tier: 0 },
  'tick-text': { strength: 0.96, tier: 1 },
  'same-line': { strength: 0.95, tier: 1 },
  'cell-left': { strength: 0.95, tier: 1 },
  term: { strength: 0.95, tier: 1 },
  share: { strength: 0.92, tier: 1 },
  legend: { strength: 0.92, tier: 1 },
  'block-before': { strength: 0.9, tier: 1 },
  'column-header': { strength: 0.88, tier: 1 },
  heading: { strength: 0.8, tier: 1 },
  title: { strength: 0.76, tier: 2 },
  placeholder: { strength: 0.76, tier: 2 },
  'text-right': { strength: 0.74, tier: 2 },
  shared: { strength: 0.72, tier: 3 },
} as const;

export type Way = keyof typeof ways;

export interface Label {
  readonly way: Way;
  readonly text: string;
  readonly strength: number;
  readonly tier: number;
  /** When a label of this kind can be read but names no field, the control is something else and guesses are silenced. */
  readonly blocks: boolean;
}

/** A label found in a certain way; a `doubt` below 1 lowers its strength and takes away its power to block. */
export function label(way: Way, text: string, doubt = 1): Label {
  const { strength, tier } = ways[way];
  return { way, text, strength: strength * doubt, tier, blocks: tier < 2 && doubt === 1 && way !== 'heading' };
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
