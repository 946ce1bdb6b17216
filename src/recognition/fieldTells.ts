import type { FieldId } from '../guide/index.ts';
import type { Decision } from './decide.ts';
import { type Labelled, optionTexts } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { entryOf, none } from './lists.ts';
import { fits, type Score } from './score.ts';
import type { Sections } from './sections.ts';
import { mostOptions, nearestLabel, seeEntry, seeFrame, termsAt, textsOver } from './seen.ts';
import type { PagePhrases, Place } from './words.ts';

/** A field less probable than this is not named. */
export const threshold = 0.9;
/** From this value on the guide's phrases need no second opinion. */
const certain = 0.95;
/** How much the guide's own decision weighs, times its value: a natural logarithm of odds. */
const trust = 6;
const evidence = ['learned'];

/**
 * Weighs what the guide's phrases made of each entry together with what is learned of all that is seen of it
 * (docs/decisions/0015): names a field that no phrase knows, takes a wrong name away. Only fields of the page are named.
 */
export function weigh(page: PagePhrases, decisions: readonly Decision[], sections: Sections, lexicon: Lexicon): void {
  const { fields } = lexicon.words.fieldTells;
  const told = teller(lexicon);
  /** What an entry of the page may be, the first is nothing; and the places of all fields in it, -1 for those of other pages. */
  const own: readonly (FieldId | null)[] = [null, ...page.fields];
  const slots = fields.map(field => own.findIndex(id => (id ?? '') === field));
  const frames = new Map<string, readonly number[]>();
  const taken = new Map<FieldId, ReadonlySet<string>>();

  /** What is told by all that an entry shares with others, which is added up once. */
  const frameOf = ({ entry: { kind, first }, labelled }: Decision): readonly number[] => {
    const key = [kind, first.type, ...textsOver(labelled, sections)].join('|');
    const before = frames.get(key);
    if (before) return before;
    const isKind = (field: FieldId) => lexicon.fields.get(field)?.kinds.includes(kind);
    const sums = own.map(field => (!field || isKind(field) ? 0 : Number.NEGATIVE_INFINITY));
    seeFrame(labelled, page.id, sections, (place, text) => addWeights(sums, told(place, text), slots));
    frames.set(key, sums);
    return sums;
  };

  const weighed = (decision: Decision, i: number): Score | undefined => {
    const { score } = decision;
    const sums = [...frameOf(decision)];
    seeEntry(decisions, i, (place, text) => addWeights(sums, told(place, text), slots));
    if (score) {
      const at = own.indexOf(score.field);
      // A choice that is shown as text: only the guide's phrases know of it.
      if (sums[at] === Number.NEGATIVE_INFINITY) return score;
      if (at >= 0) sums[at] = (sums[at] ?? 0) + trust * score.value;
    }
    for (;;) {
      const most = Math.max(...sums);
      const best = sums.indexOf(most);
      const field = own[best];
      const value = 1 / sums.reduce((whole, sum) => whole + Math.exp(sum - most), 0);
      if (!field || value < threshold) return undefined;
      if (field === score?.field) return { ...score, value };
      if (mayBe(field, decision)) return isTaken(field, decision) ? undefined : { field, value, evidence, pending: 0 };
      sums[best] = Number.NEGATIVE_INFINITY;
    }
  };

  const mayBe = (field: FieldId, { entry, labelled }: Decision): boolean =>
    !labelled.labels.some(({ reading }) => reading.excluded.includes(field)) && fits(entry, field, lexicon);

  /** One person has one surname; what repeats may be there again. */
  const isTaken = (field: FieldId, decision: Decision): boolean => {
    if (lexicon.fields.get(field)?.repeats) return false;
    const groups =
      taken.get(field) ??
      new Set(decisions.flatMap(other => (other.score?.field === field ? sections.groupOf(other.labelled) : none)));
    taken.set(field, groups);
    return groups.size > 0 && groups.has(sections.groupOf(decision.labelled));
  };

  const isOpen = ({ labelled, score, denied }: Decision): boolean =>
    score ? score.value < certain : !denied && saysAnything(labelled, told);
  // All are weighed before any is changed: each is seen beside what the guide made of its neighbours.
  const chosen = decisions.map((decision, i) => (isOpen(decision) ? weighed(decision, i) : decision.score));
  for (let i = 0; i < decisions.length; i++) {
    const decision = decisions[i];
    if (decision) decision.score = chosen[i];
  }
}

/** What all terms of a text at a place tell of the fields. Texts with the same words are looked up once. */
function teller(lexicon: Lexicon): (place: Place, text: string) => string {
  const { terms } = lexicon.words.fieldTells;
  const known = new Map<Place, Map<unknown, string>>();
  return (place, text) => {
    const own = known.get(place) ?? new Map<unknown, string>();
    known.set(place, own);
    const key = place === 'about' ? text : lexicon.wordsOf(text);
    const before = own.get(key);
    if (before !== undefined) return before;
    let pairs = '';
    for (const term of termsAt(place, text, lexicon)) pairs += entryOf(terms[place], term) ?? '';
    own.set(key, pairs);
    return pairs;
  };
}

/** Adds what is written as pairs of a field and a weight in fifths: „A“ is 1, „a“ is -1. */
function addWeights(sums: number[], pairs: string, slots: readonly number[]): void {
  for (let i = 0; i < pairs.length; i += 2) {
    const slot = slots[pairs.charCodeAt(i) - 48] ?? -1;
    const weight = pairs.charCodeAt(i + 1);
    if (slot >= 0) sums[slot] = (sums[slot] ?? 0) + (weight < 96 ? weight - 64 : 96 - weight) / 5;
  }
}

/** Is there a label or an option with a word that was learned? */
function saysAnything(labelled: Labelled, told: (place: Place, text: string) => string): boolean {
  return (
    told('near', nearestLabel(labelled)?.text ?? '') !== '' ||
    optionTexts(labelled, mostOptions).some(option => told('option', option) !== '')
  );
}
