import { type Decision, drop } from './decide.ts';
import { fold } from './fold.ts';
import { captionsOf } from './guardedControl.ts';
import type { Lexicon } from './lexicon.ts';
import { addTo, none } from './lists.ts';
import { asksElsewhere } from './reading.ts';
import type { Box, Sheet } from './sheet.ts';

/** A form with more entries is not a search box though it has a button that finds something. */
const mostEntries = 5;
const mostScopes = 10;
/** A subscription asks for no more. */
const mostBeside = 2;

/**
 * Turns the text controls of a search form into `search`: what is typed there is a query, not a person's data. A query for
 * something else than the portal keeps („Hledat na webu“) is no field at all.
 */
export function markSearches(
  root: Document,
  decisions: readonly Decision[],
  { actions }: Sheet,
  lexicon: Lexicon,
): void {
  const { words } = lexicon;
  const isElsewhere = (text: string) => asksElsewhere(lexicon.read(text));
  const scopes = new Map<Box | null, boolean>();
  for (const { tag, el, up } of actions) {
    if (tag === 'a' || scopes.size === mostScopes) continue;
    const captions = captionsOf(el);
    const first = captions.map(caption => fold(caption).split(' ')[0] ?? '');
    if (first.some(word => words.searchActions.includes(word))) {
      const scope = scopeOf(up);
      scopes.set(scope, !!scopes.get(scope) || captions.some(isElsewhere));
    }
    const isOther = first.some(word => words.otherActions.includes(word));
    const beside = isOther ? within(nearestOf(up), decisions) : none;
    if (beside.length <= mostBeside) for (const decision of beside) drop(decision);
  }
  const { filter, mayFilter } = words.selectors;
  if (root.querySelector(mayFilter))
    for (const decision of decisions) if (decision.entry.first.el.closest(filter)) ask(decision, false);
  const queries = new Map<string, Decision[]>();
  for (const decision of decisions) if (decision.query) addTo(queries, decision.query, decision);
  const found = [...scopes].map(([scope, elsewhere]) => ({ inside: within(scope, decisions), elsewhere }));
  const asked = [...queries].map(([text, inside]) => ({ inside, elsewhere: isElsewhere(text) }));
  for (const { inside, elsewhere } of [...found, ...asked]) {
    if (!isOfQuery(inside, lexicon)) continue;
    for (const decision of inside) if (decision.score?.field !== 'search' || elsewhere) ask(decision, elsewhere);
  }
  // Choices beside a query narrow it.
  for (const { score, entry } of decisions) {
    const inside = score?.field === 'search' ? within(scopeOf(entry.first.box.up), decisions) : none;
    if (isOfQuery(inside, lexicon)) for (const beside of inside) if (beside.entry.kind !== 'text') drop(beside);
  }
}

/** Matching in ROB also says „Vyhledat“. */
function isOfQuery(inside: readonly Decision[], { fields }: Lexicon): boolean {
  return inside.length <= mostEntries && !inside.some(({ score }) => score && fields.get(score.field)?.personal);
}

/** Makes a part of a query of it, or of one for something else. */
function ask(decision: Decision, elsewhere: boolean): void {
  drop(decision);
  if (decision.entry.kind === 'text' && !elsewhere)
    decision.score = { field: 'search', value: 0.7, evidence: ['search form'], pending: 0 };
}

function within(scope: Box | null, decisions: readonly Decision[]): readonly Decision[] {
  return decisions.filter(({ entry: { first } }) => scope && scope.first <= first.index && first.index < scope.end);
}

/** The form around a control or a button, else the nearest block with a control. */
function scopeOf(box: Box | null): Box | null {
  for (let up = box; up; up = up.up) if (up.tag === 'form' || up.role === 'search') return up;
  return nearestOf(box);
}

function nearestOf(box: Box | null): Box | null {
  for (let up = box, i = 0; up && i < 3; up = up.up, i++) if (up.end > up.first) return up;
  return null;
}
