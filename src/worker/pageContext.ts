import { dayOf } from '../calendar/civilDay.ts';
import { type Case, checklist, isOpen, openBefore, type Step, settledSteps } from '../checklist/index.ts';
import { handbook } from '../guide/handbook.ts';
import { guide, type Language, type PageId, type StepId } from '../guide/index.ts';
import type { PageContext, PageStep } from '../messages/types.ts';
import type { State } from '../store/index.ts';

/** What a portal page is told: the active case as it stands now, and the settings. */
export function pageContext(
  state: State,
  view: { recorded: StepId | null; passed: readonly PageId[]; handbook: Language | null },
  uiLanguage: Language,
  now: Date,
): PageContext {
  const kase = activeCase(state);
  const language = state.settings.language ?? uiLanguage;
  return {
    language,
    handbook: view.handbook === language ? null : handbook(language),
    settings: state.settings,
    case: kase ? caseContext(kase, now) : null,
    recorded: view.recorded,
    guardPassed: view.passed,
  };
}

/** The number for the badge: how many steps of the active case remain; empty when none do. */
export function badgeText(state: State, now: Date): string {
  const kase = activeCase(state);
  const count = kase ? checklist(guide.procedure, kase, now).filter(isOpen).length : 0;
  return count > 0 ? String(count) : '';
}

export function activeCase(state: State): Case | null {
  return state.cases.find(kase => kase.id === state.activeCaseId) ?? null;
}

function caseContext(kase: Case, now: Date): NonNullable<PageContext['case']> {
  const steps = checklist(guide.procedure, kase, now);
  const settled = settledSteps(kase);
  const saved = settled.get('sovm-statutory');
  return {
    id: kase.id,
    kind: kase.kind,
    mayor: kase.mayor ?? null,
    savedOn: saved?.what === 'done' ? dayOf(new Date(saved.at)) : null,
    synced: settled.has('epusa-sync'),
    steps: steps.map(pageStep),
    openBeforeSave: openBefore(guide.procedure, steps, 'sovm-statutory'),
  };
}

function pageStep({ until, ...step }: Step): PageStep {
  return { ...step, ...(until ? { until: until.toISOString() } : {}) };
}
