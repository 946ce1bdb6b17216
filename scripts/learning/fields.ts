import type { FieldTells, Place } from '../../src/recognition/words.ts';
import type { SeenEntry } from '../../tests/recognition/seenEntry.ts';
import { regress, termsOfMany } from './regression.ts';

/** An entry of a labelled page, with the fields of that page. */
export interface FieldExample extends SeenEntry {
  readonly author: string;
  readonly among: readonly string[];
}

/** A term of fewer authors says more of them than of fields. */
const fewestAuthors = 3;
const decay = 1;
const rounds = 300;
/** Weights are kept in fifths, as letters; one that weighs less is left out. */
const leastWeight = 0.15;
const mostFifths = 26;

/** Weighs what is seen of entries (docs/decisions/0015). */
export function learnFields(examples: readonly FieldExample[]): FieldTells {
  const fields = [...new Set(['', ...examples.flatMap(({ among }) => among)])].sort();
  const shown = examples.flatMap(({ terms, author }) => terms.map(term => [term, author] as const));
  const known = termsOfMany(shown, fewestAuthors);
  const rows = examples.map(({ terms, field, among }) => ({
    terms: terms.flatMap(term => known.get(term) ?? []),
    answer: fields.indexOf(field),
    among: ['', ...among].map(id => fields.indexOf(id)),
  }));
  const weights = regress(rows, { terms: known.size, answers: fields.length, decay, rounds });
  const told = (place: Place): Record<string, string> => {
    const own: Record<string, string> = {};
    for (const [term, i] of known) {
      const pairs = term.startsWith(`${place} `)
        ? pairsOf(weights.subarray(i * fields.length, (i + 1) * fields.length))
        : '';
      if (pairs) own[term.slice(place.length + 1)] = pairs;
    }
    return own;
  };
  const terms = {
    near: told('near'),
    rest: told('rest'),
    over: told('over'),
    beside: told('beside'),
    option: told('option'),
    about: told('about'),
  };
  return { fields, terms };
}

/** A character for the field and a letter for the weight, a capital where it speaks for the field. */
function pairsOf(weights: Float64Array): string {
  let pairs = '';
  for (const [i, weight] of weights.entries()) {
    const fifths = Math.min(mostFifths, Math.round(Math.abs(weight) * 5));
    if (Math.abs(weight) >= leastWeight && fifths > 0)
      pairs += String.fromCharCode(48 + i, (weight > 0 ? 64 : 96) + fifths);
  }
  return pairs;
}
