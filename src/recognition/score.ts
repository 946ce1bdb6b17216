import type { FieldId } from '../guide/index.ts';
import { type Labelled, optionTexts } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { entryOf, none } from './lists.ts';
import { asksElsewhere, isWhole } from './reading.ts';
import type { Sections } from './sections.ts';
import { attributeOf, type Entry, nearest } from './sheet.ts';

/** How surely an entry is a field, and why. Evidence names words of the guide, never a text or a value of the page. */
export interface Score {
  readonly field: FieldId;
  value: number;
  evidence: string[];
  /** Value of a caption that still needs a neighbour as witness, 0 when there is none. */
  pending: number;
}

/** What remains of a guess when a label says the control is something else. */
const silenced = 0.6;
/** What a field is worth in a control made for another kind of value. */
const oddKind = 0.85;
/** A caption over several controls is asked only when nothing at the control itself says so much. */
const enough = 0.6;
/** What a weak caption is worth: by the group, a neighbour or the options; without a witness. */
export const weakWitnessed = 0.93;
const weakAlone = 0.45;
const mostOptions = 30;
/** What the words of a query are worth. */
const ofQuery = 0.85;

/** The fields an entry may be, the most probable first. */
export function scoresOf(labelled: Labelled, sections: Sections, lexicon: Lexicon): readonly Score[] {
  const { entry, labels, answers } = labelled;
  const { first } = entry;
  const { type } = first;
  const ofType = entryOf(lexicon.words.types, type)?.[0];
  const options = first.box.tag === 'select' || answers.length > 0 ? optionsOf(labelled, lexicon) : undefined;
  const scores: Score[] = [];
  let vetoed: readonly FieldId[] = none;
  let tier = 0;
  let blocks = false;
  let isNamed = false;
  // A title at the control knows better than a header that may be that of another row.
  let isFar = labels[0]?.way === 'column-header';
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (!label) continue;
    const { reading, way, strength } = label;
    if (label.tier > tier) isNamed ||= blocks;
    tier = label.tier;
    if (reading.mute || (tier === 3 && hasValue(scores, enough))) continue;
    // „Popis“ or „kód banky“, wherever it stands, says what the control is not; longer titles may speak of others, too.
    const fewWords = tier === 2 ? 3 : 1;
    const isOwn =
      label.blocks ||
      label.text.split(' ', 4).length <= fewWords ||
      (way === 'placeholder' && reading.matches.length === 0);
    if (reading.excluded.length > 0 && isOwn) vetoed = [...vetoed, ...reading.excluded];
    if (tier < 3 && asksElsewhere(reading)) vetoed = [...vetoed, 'search'];
    blocks ||= label.blocks;
    const { weak, matches } = reading;
    const groups = weak.length > 0 ? telling(sections.contextsOf(labelled), weak, lexicon) : none;
    // A title may tell in full what the label only hints at: „Od“ with the title „ve funkci od“.
    const tells = tier === 2 && (isFar || !hasValue(scores, enough)) && matches.some(isWhole);
    if (tells && isFar) {
      scores.length = 0;
      isFar = false;
    }
    for (let k = 0; k < matches.length; k++) {
      const match = matches[k];
      if (!match) continue;
      const { field } = match;
      const value = strength * match.value * (isNamed && !(tells && isWhole(match)) ? silenced : 1);
      let worth = 1;
      if (match.weak) {
        const isWitnessed = groups.includes(field) || field === ofType || !!options?.has(field);
        worth = isWitnessed ? weakWitnessed : weakAlone;
      }
      raise(scores, field, value * worth, `${way}: ${match.phrase}`, match.weak ? value : 0);
    }
  }
  isNamed ||= blocks;

  // Attributes count alone only where no label says anything.
  if (options)
    for (const [field, hits] of options) {
      const score = scores.find(known => known.field === field);
      if (score) score.value += hits > 1 ? 0.12 : 0.05;
      if (hits > 1) raise(scores, field, isNamed ? 0.66 : 0.8, 'options');
    }
  // What is typed into the head of a table asks for its rows.
  if (isQuery(labels, scores) || nearest(first.box, 'filters') || options?.has('search'))
    return entry.kind === 'text' && !vetoed.includes('search')
      ? [{ field: 'search', value: ofQuery, evidence: ['search words'], pending: 0 }]
      : none;
  if (ofType && (type === 'password' || type === 'search')) raise(scores, ofType, 0.95, 'type');
  if (!isNamed) {
    const standard = attributeOf(first, 'autocomplete').toLowerCase().split(' ').at(-1) ?? '';
    for (const field of entryOf(lexicon.words.autocomplete, standard) ?? none)
      raise(scores, field, 0.72, 'autocomplete');
  }
  if (scores.length === 0) return none;
  const left: Score[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i];
    if (score && !vetoed.includes(score.field) && fits(entry, score.field, lexicon)) left.push(score);
  }
  if (left.length > 1 && entry.kind === 'text') preferKind(left, isList(entry, lexicon) ? 'select' : 'text', lexicon);
  return left.length > 1 ? left.sort((a, b) => b.value - a.value) : left;
}

/** „Příjmení obsahuje“ asks for rows; a mere placeholder says so only where nothing else is named. */
function isQuery(labels: Labelled['labels'], scores: readonly Score[]): boolean {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (label?.reading.searching && (label.blocks || label.way === 'placeholder' || !hasValue(scores, enough)))
      return true;
  }
  return false;
}

/** A control that offers a list is rather that of a choice, another rather that of a text. */
function preferKind(scores: readonly Score[], kind: 'select' | 'text', { fields }: Lexicon): void {
  for (const score of scores) if (!fields.get(score.field)?.kinds.includes(kind)) score.value *= oddKind;
}

function hasValue(scores: readonly Score[], least: number): boolean {
  return scores.some(({ value }) => value >= least);
}

/** Keeps the highest value of a field, with its evidence. */
function raise(scores: Score[], field: FieldId, value: number, why: string, pending = 0): void {
  const score = scores.find(known => known.field === field);
  if (!score) scores.push({ field, value, evidence: [why], pending });
  else if (value > score.value) {
    score.value = value;
    score.evidence = [why];
    score.pending = Math.max(pending, score.pending);
  }
}

/** How many options or answers give each field away, if there are any. */
function optionsOf(labelled: Labelled, lexicon: Lexicon): Map<FieldId, number> {
  const hits = new Map<FieldId, number>();
  for (const text of optionTexts(labelled, mostOptions))
    for (const field of entryOf(lexicon.words.options, lexicon.plain(text)) ?? none)
      hits.set(field, (hits.get(field) ?? 0) + 1);
  return hits;
}

/** Of the candidates, those that the nearest telling context confirms. */
function telling(contexts: readonly string[], candidates: readonly FieldId[], lexicon: Lexicon): readonly FieldId[] {
  for (let i = 0; i < contexts.length; i++) {
    const { groups } = lexicon.read(contexts[i] ?? '');
    const found = groups.length > 0 ? candidates.filter(field => groups.includes(field)) : none;
    if (found.length > 0) return found;
  }
  return none;
}

/** An input that offers a list of values is as good as a select. */
function isList({ first }: Entry, { words: { selectors } }: Lexicon): boolean {
  return !!first.el.closest(selectors.list);
}

/** Can the control hold what the field is? */
export function fits(entry: Entry, field: FieldId, lexicon: Lexicon): boolean {
  const { kind, first } = entry;
  const words = lexicon.fields.get(field);
  const { type } = first;
  // These types allow no other field; an e-mail may be a user name as well.
  const isOnly =
    type === 'url' ||
    type === 'search' ||
    type === 'file' ||
    (type === 'email' && field !== 'search' && !field.startsWith('account'));
  if (!words || (isOnly && !words.inputTypes?.includes(type))) return false;
  if (kind !== 'text') return words.kinds.includes(kind);
  // A box is often drawn too small for what it takes, but not by half.
  const length = Number(attributeOf(first, 'maxlength')) || 2 * Number(attributeOf(first, 'size'));
  if (length > 2 && length < (words.room ?? 0)) return false;
  if (words.kinds.includes('text')) return true;
  // What a match with the register has filled in is shown as text, be it a choice or not.
  const isShown = first.tells && (first.el.hasAttribute('readonly') || first.el.hasAttribute('disabled'));
  return words.kinds.includes('select') && (isShown || isList(entry, lexicon));
}
