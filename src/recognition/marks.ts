import type { Mark } from '../guide/mark.ts';
import type { Decision } from './decide.ts';
import type { Lexicon } from './lexicon.ts';
import { alike, type Spotted, spottedAt } from './spots.ts';

const evidence = ['marked by the clerk'];

/**
 * Puts what the clerk has said of controls in the place of what was recognised. A mark whose control is no longer there does
 * nothing. A field that the clerk has shown is taken from another control of the same person, unless it repeats.
 */
export function applyMarks(
  decisions: readonly Decision[],
  marks: readonly Mark[],
  spots: readonly Spotted[],
  { fields }: Pick<Lexicon, 'fields'>,
): void {
  const decided = new Map(decisions.map(decision => [decision.entry.first.el, decision]));
  const groups = new Map(spots.map(({ controls: [first], group }) => [first, group]));
  const marked = new Map<Decision, string | undefined>();
  for (const mark of marks) {
    const first = spottedAt(mark, spots)?.controls[0];
    const decision = first && decided.get(first);
    if (!decision) continue;
    const { field } = mark;
    decision.score = field ? { field, value: 1, evidence, pending: 0 } : undefined;
    marked.set(decision, groups.get(first));
  }
  for (const decision of decisions) {
    const { entry, score } = decision;
    if (!score || marked.has(decision) || fields.get(score.field)?.repeats) continue;
    const group = groups.get(entry.first.el);
    for (const [{ score: shown }, other] of marked)
      if (shown?.field === score.field && other === group) decision.score = undefined;
  }
}

/** Two marks with the same key speak of the same control. */
export function markKey(mark: Mark): string {
  return `${mark.page}|${alike(mark)}|${mark.nth}`;
}
