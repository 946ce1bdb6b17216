import { isShown } from './dom.ts';
import type { Labelled } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { listIn } from './lists.ts';
import { type Score, scoresOf, weakWitnessed } from './score.ts';
import type { Sections } from './sections.ts';
import { type Box, boxAt, type Entry } from './sheet.ts';

/** Below this confidence nothing is said. */
export const threshold = 0.6;
/** The runner-up must be so far behind. */
const margin = 0.12;
/** Entries of one field and group compete when they are so close. */
const rivalry = 0.15;
/** What a control without a label is worth after the select of its type. */
const afterType = 0.68;
const none: readonly never[] = [];

export interface Decision {
  readonly labelled: Labelled;
  /** Undefined where nothing is sure enough. */
  score: Score | undefined;
}

/** Chooses a field, or none, for every entry: by itself first, then by its neighbours, then one per group. */
export function decide(labelled: readonly Labelled[], sections: Sections, lexicon: Lexicon): Decision[] {
  const scores = labelled.map(entry => scoresOf(entry, sections, lexicon));
  const decisions: Decision[] = labelled.map((entry, i) => ({ labelled: entry, score: choose(scores[i] ?? none) }));
  for (const [i, decision] of decisions.entries()) {
    const before = decisions[i - 1];
    const own = scores[i] ?? none;
    if (own.length > 0)
      decision.score = byNeighbours(own, lexicon, before?.score?.field, decisions[i + 1]?.score?.field);
    if (!before?.score || decision.score || !isBareAfter(decision.labelled, before.labelled.entry)) continue;
    for (const [field, { follows }] of lexicon.fields) {
      if (follows === before.score.field)
        decision.score = { field, value: afterType, evidence: ['neighbour'], pending: 0 };
    }
  }
  onePerGroup(decisions, sections, lexicon);
  return decisions;
}

function choose([best, second]: readonly Score[]): Score | undefined {
  return best && best.value >= threshold && best.value - (second?.value ?? 0) >= margin ? best : undefined;
}

/** „Číslo“ after a type of phone is a phone; „Jméno“ before a password is not a given name. */
function byNeighbours(scores: readonly Score[], { fields }: Lexicon, before = '', after = ''): Score | undefined {
  const left = scores.filter(({ field }) => !fields.get(field)?.rivals?.includes(after));
  const sure = choose(left);
  if (sure) return sure;
  for (const score of left) {
    const { near } = fields.get(score.field) ?? {};
    const value = score.pending * weakWitnessed;
    if (value <= score.value || !(near?.before?.includes(before) || near?.after?.includes(after))) continue;
    score.value = value;
    score.evidence.push('neighbour');
  }
  return choose(left.sort((a, b) => b.value - a.value));
}

/** A text control without any label, in the same block as the select before it. */
function isBareAfter({ entry: { kind, first }, labels }: Labelled, before: Entry): boolean {
  return kind === 'text' && labels.length === 0 && before.kind === 'select' && first.box.up === before.first.box.up;
}

/** A text control moved off the page, transparent or shrunk to a dot. Reads layout, so only where a field was recognised. */
export function isOutOfSight({ kind, first: { el } }: Entry): boolean {
  const view = el.ownerDocument.defaultView;
  if (kind !== 'text' || !view) return false;
  const { right, bottom, width, height } = el.getBoundingClientRect();
  const isDot = width > 0 && width <= 1 && height <= 1;
  return isDot || right + view.scrollX < 0 || bottom + view.scrollY < 0 || !isShown(el, { opacityProperty: true });
}

/** Of several entries for one field in one group the surest stays; equals stay only where the markup repeats itself. */
function onePerGroup(decisions: readonly Decision[], sections: Sections, { fields }: Lexicon): void {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const { score, labelled } = decision;
    if (score) listIn(groups, `${score.field} ${sections.groupOf(labelled)}`).push(decision);
  }
  for (const all of groups.values()) {
    // A honeypot takes no field away from the real control.
    const group = all.length > 1 && all.length < 20 ? all.filter(({ labelled }) => !isOutOfSight(labelled.entry)) : all;
    const best = Math.max(...group.map(({ score }) => score?.value ?? 0));
    const close = group.filter(({ score }) => (score?.value ?? 0) > best - rivalry);
    const [first] = close;
    const repeats = first?.score && fields.get(first.score.field)?.repeats;
    const may = repeats || close.every((decision, i) => i === 0 || areTwins(close[i - 1], decision));
    for (const decision of all) if (!may || !close.includes(decision)) decision.score = undefined;
  }
}

/** Do the entries stand in blocks of the same kind, side by side, each with more than this one control? */
function areTwins(a: Decision | undefined, b: Decision): boolean {
  if (!a) return false;
  const { box } = a.labelled.entry.first;
  let right: Box = boxAt(b.labelled.entry.first.box, box.depth);
  let left = boxAt(box, right.depth);
  while (left.up && right.up && left.up !== right.up) {
    left = left.up;
    right = right.up;
  }
  const several = ({ first, end }: Box) => end - first > 1;
  return left.tag === right.tag && left.up === right.up && several(left) && several(right);
}
