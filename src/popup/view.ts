import { type Case, isArchived } from '../checklist/index.ts';
import type { State } from '../store/types.ts';

/** What the clerk has gone to: the active case, the form for a new one, the overview, or a case in the archive. */
export type View = { is: 'case' | 'start' | 'list' } | { is: 'archived'; id: string };

/** What is drawn. */
export type Shown = { is: 'case'; kase: Case } | { is: 'start' | 'list' };

/** What there is to draw of it: a case may be gone, brought back, or the last one. */
export function shownOf(state: State, view: View): Shown {
  const active = state.cases.find(kase => kase.id === state.activeCaseId);
  if (view.is === 'start' || state.cases.length === 0) return { is: 'start' };
  if (view.is === 'list') return { is: 'list' };
  const aside = view.is === 'archived' && state.cases.find(kase => kase.id === view.id && isArchived(kase));
  const kase = aside || active;
  return kase ? { is: 'case', kase } : { is: 'start' };
}

/** Whether the way to other cases belongs above what is drawn. */
export function leadsElsewhere({ cases, activeCaseId }: State, shown: Shown): boolean {
  if (shown.is === 'case') return !isArchived(shown.kase) && cases.length > 1;
  // With an active case the form has its own way back.
  return shown.is === 'start' && activeCaseId === null && cases.length > 0;
}
