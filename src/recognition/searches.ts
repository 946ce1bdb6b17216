import type { Decision } from './decide.ts';
import { fold } from './fold.ts';
import { captionsOf } from './guardedControl.ts';
import type { Lexicon } from './lexicon.ts';
import type { Box, Sheet } from './sheet.ts';

/** A form with more entries is not a search box though it has a button that finds something. */
const mostEntries = 5;
const mostScopes = 10;

/** Turns the text controls of a search form into `search`: what is typed there is a query, not a person's data. */
export function markSearches(decisions: readonly Decision[], { actions }: Sheet, { words, fields }: Lexicon): void {
  const scopes = new Set<Box | null>();
  for (const { tag, el, up } of actions) {
    if (tag === 'a' || scopes.size === mostScopes) continue;
    const isSearch = captionsOf(el).some(caption => words.searchActions.includes(fold(caption).split(' ')[0] ?? ''));
    if (isSearch) scopes.add(scopeOf(up));
  }
  for (const scope of scopes) {
    const inside = decisions.filter(({ entry }) => {
      const { index } = entry.first;
      return scope && scope.first <= index && index < scope.end;
    });
    // Matching in ROB also says „Vyhledat“.
    const isPersonal = inside.some(({ score }) => score && fields.get(score.field)?.personal);
    if (inside.length > mostEntries || isPersonal) continue;
    for (const decision of inside) {
      const isText = decision.entry.kind === 'text';
      if (decision.score?.field === 'search') continue;
      decision.score = isText ? { field: 'search', value: 0.7, evidence: ['search form'], pending: 0 } : undefined;
    }
  }
}

/** The form around the button, else the nearest block with a control. */
function scopeOf(box: Box | null): Box | null {
  let near: Box | null = null;
  for (let up = box, i = 0; up; up = up.up, i++) {
    if (up.tag === 'form' || up.role === 'search') return up;
    if (!near && i < 3 && up.end > up.first) near = up;
  }
  return near;
}
