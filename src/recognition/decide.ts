import type { FieldId } from '../guide/index.ts';
import { isShown } from './dom.ts';
import type { Labelled } from './label.ts';
import { labeller } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { addTo, none } from './lists.ts';
import { asksElsewhere } from './reading.ts';
import { type Score, scoresOf, weakWitnessed } from './score.ts';
import type { Sections } from './sections.ts';
import type { Entry, Sheet } from './sheet.ts';
import type { PagePhrases } from './words.ts';

/** Below this value the guide's phrases say nothing. */
const least = 0.6;
/** The runner-up must be so far behind. */
const margin = 0.12;
/** Entries of one field and group compete when they are so close. */
const rivalry = 0.15;
/** How many texts over a control are asked whether it is part of a query. */
const nearContexts = 2;
/** What a neighbour adds to a label of which one word is unknown: „Jméno přihlášeného“ before a surname. */
const partlyWitnessed = 0.1;
/** Below this a label says too little for a neighbour to help. */
const half = 0.5;
/** What a caption is worth that needs a witness and has only the page. */
const weakByPage = 0.8;
/** What a control without a label is worth after the select of its type. */
const afterType = 0.68;

export interface Decision {
  readonly entry: Entry;
  readonly labelled: Labelled;
  /** No text says what it is, but perhaps the heading over it. */
  readonly bare: boolean;
  /** Nothing at it says what it is not. */
  readonly open: boolean;
  /** The text that says it is a query for something else, or the nearest over it that says it is part of a query, or ''. */
  readonly query: string;
  /** A rule has said that it is no field, whatever it looks like. */
  denied: boolean;
  /** The fields it may be, the most probable first. */
  scores: readonly Score[];
  /** Undefined where nothing is sure enough. */
  score: Score | undefined;
}

/** Chooses a field, or none, for every entry: by itself first, then by its neighbours, then one per group. */
export function decide(sheet: Sheet, sections: Sections, lexicon: Lexicon): Decision[] {
  const labelled = labeller(sheet, sections, lexicon);
  const decisions = sheet.entries.map(entry => alone(labelled(entry), sections, lexicon));
  for (let i = 0; i < decisions.length; i++) byNeighbours(decisions, i, lexicon);
  onePerGroup(decisions, sections, lexicon);
  return decisions;
}

function alone(labelled: Labelled, sections: Sections, lexicon: Lexicon): Decision {
  const { entry, labels } = labelled;
  const scores = scoresOf(labelled, sections, lexicon);
  const own = labels.find(({ reading, tier }) => tier < 3 && asksElsewhere(reading));
  const query = own?.text ?? (scores.length > 0 ? queryIn(labelled, sections, lexicon) : '');
  return {
    entry,
    labelled,
    bare: labels.every(({ way, reading }) => reading.mute || way === 'heading' || way === 'text-right'),
    open: !labels.some(({ reading }) => reading.excluded.length > 0),
    query,
    denied: false,
    scores,
    score: choose(scores),
  };
}

function queryIn(labelled: Labelled, sections: Sections, lexicon: Lexicon): string {
  const near = [...sections.contextsOf(labelled).slice(0, nearContexts), sections.over(labelled.entry.first)[0] ?? ''];
  return near.find(text => lexicon.read(text).searching) ?? '';
}

function choose(scores: readonly Score[]): Score | undefined {
  const best = scores[0];
  return best && best.value >= least && best.value - (scores[1]?.value ?? 0) >= margin ? best : undefined;
}

/** „Číslo“ after a type of phone is a phone; a control without a label after a type of phone is one, too. */
function byNeighbours(decisions: readonly Decision[], i: number, { fields }: Lexicon): void {
  const decision = decisions[i];
  const before = decisions[i - 1];
  if (!decision) return;
  if (decision.scores.length > 0) decision.score = chooseBetween(decision.scores, fields, decisions, i);
  if (decision.score || !before?.score || !isBareAfter(decision, before.entry)) return;
  for (const [field, { follows }] of fields) {
    if (follows === before.score.field)
      decision.score = { field, value: afterType, evidence: ['neighbour'], pending: 0 };
  }
}

/**
 * Once the page is known: an entry that seemed to be a field which the page does not have may be another that it has
 * („Obec“ where only a place of birth is asked for). What another entry already is, it is not.
 */
export function decideAmong({ fields, confirms }: PagePhrases, decisions: readonly Decision[], lexicon: Lexicon): void {
  const taken = new Set(decisions.map(({ score }) => score?.field));
  for (let i = 0; i < decisions.length; i++) {
    const decision = decisions[i];
    const field = decision?.score?.field;
    if (!decision || decision.scores.length === 0 || field === 'search' || (field && fields.includes(field))) continue;
    const near = decision.scores.filter(score => fields.includes(score.field) && !taken.has(score.field));
    // The page is the witness of „Účinnost od“, or of a choice that nothing names, where a representative is set.
    const isChoice = decision.bare && decision.entry.kind === 'radio';
    for (const score of near)
      if (confirms?.includes(score.field))
        score.value = Math.max(score.value, (isChoice ? 1 : score.pending) * weakByPage);
    const chosen = chooseBetween(near, lexicon.fields, decisions, i);
    if (!chosen) continue;
    decision.score = chosen;
    taken.add(chosen.field);
  }
}

/** „Jméno“ before a password is not a given name; what still needs a witness may have it in a neighbour. */
function chooseBetween(
  scores: readonly Score[],
  fields: Lexicon['fields'],
  decisions: readonly Decision[],
  i: number,
): Score | undefined {
  const fieldAt = (at: number): string => decisions[at]?.score?.field ?? '';
  const before = fieldAt(i - 1);
  const after = fieldAt(i + 1);
  const pair = `${fieldAt(i - 2)} ${before}`;
  const isBarred = ({ field, value, pending }: Score): boolean => {
    const { rivals, notAfter } = fields.get(field) ?? {};
    return (
      !!rivals?.includes(after) ||
      (scores.length > 1 && !!notAfter?.includes(before)) ||
      (pending > value && !!notAfter?.includes(pair))
    );
  };
  const left = (before || after) && scores.some(isBarred) ? scores.filter(score => !isBarred(score)) : scores;
  const sure = choose(left);
  if (sure) return sure;
  const witnessed: readonly Score[] = before || after ? byWitness(left, fields, before, after) : none;
  // „Jméno“ before a surname is no user name, whatever the heading says: a neighbour knows better.
  const told = witnessed.length > 0 ? left.filter(score => witnessed.includes(score) || !score.pending) : left;
  return choose(told.length > 1 ? [...told].sort((a, b) => b.value - a.value) : told);
}

/** Those that have a witness in a neighbour, with what it adds to them. */
function byWitness(scores: readonly Score[], fields: Lexicon['fields'], before: string, after: string): Score[] {
  return scores.filter(score => {
    const { near } = fields.get(score.field) ?? {};
    if (!near?.before?.includes(before) && !near?.after?.includes(after)) return false;
    const value = score.pending > 0 ? score.pending * weakWitnessed : score.value + partlyWitnessed;
    if (value > score.value && (score.pending > 0 || score.value >= half)) {
      score.value = value;
      score.evidence.push('neighbour');
    }
    return true;
  });
}

/** A text control without any label, in the same block as the select before it. */
function isBareAfter({ entry: { kind, first }, bare }: Decision, before: Entry): boolean {
  return kind === 'text' && bare && before.kind === 'select' && first.box.up === before.first.box.up;
}

/** A text control moved off the page, transparent or shrunk to a dot. Reads layout, so only where a field was recognised. */
export function isOutOfSight({ kind, first: { el } }: Entry): boolean {
  const view = el.ownerDocument.defaultView;
  if (kind !== 'text' || !view) return false;
  const { right, bottom, width, height } = el.getBoundingClientRect();
  const isDot = width > 0 && width <= 1 && height <= 1;
  return isDot || right + view.scrollX < 0 || bottom + view.scrollY < 0 || !isShown(el, { opacityProperty: true });
}

/** Of several entries for one field in one group the surest stay. */
function onePerGroup(decisions: readonly Decision[], sections: Sections, { fields }: Lexicon): void {
  const rivals = new Map<FieldId, Decision[]>();
  for (const decision of decisions) if (decision.score) addTo(rivals, decision.score.field, decision);
  for (const [field, all] of rivals) {
    if (all.length < 2 || fields.get(field)?.repeats) continue;
    const groups = new Map<string, Decision[]>();
    for (const decision of all) addTo(groups, sections.groupOf(decision.labelled), decision);
    for (const group of groups.values()) {
      const best = Math.max(...group.map(({ score }) => score?.value ?? 0));
      for (const decision of group) if ((decision.score?.value ?? 0) < best - rivalry) drop(decision);
    }
  }
}

/** Whatever the entry is, it is no field. */
export function drop(decision: Decision): void {
  decision.denied = true;
  decision.scores = none;
  decision.score = undefined;
}
