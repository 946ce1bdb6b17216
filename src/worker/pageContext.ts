import { dayOf } from '../calendar/civilDay.ts';
import { type Case, checklist, settledSteps } from '../checklist/index.ts';
import { guide, type Language, type PageId, type StepId } from '../guide/index.ts';
import { pageTexts } from '../guide/texts/pageTexts.ts';
import { fill } from '../guide/texts/typography.ts';
import type { PageContext } from '../messages/types.ts';
import { chosenLanguage, type State } from '../store/index.ts';
import { guardWords } from './guardWords.ts';
import { handbook } from './handbook.ts';
import { panelWords } from './panelWords.ts';

/** What the worker knows of the page that asks. */
export interface PageView {
  page: PageId | null;
  recorded: StepId | null;
  /** Pages on which the guard has already asked for this case. */
  passed: readonly PageId[];
  /** The language in which the page already has its handbook. */
  handbook: Language | null;
}

/** What is the same for every page. */
export interface Surroundings {
  uiLanguage: Language;
  /** The style sheet of panel, bubbles and guard. */
  styles: string;
}

/** What a portal page is told: how the active case stands now, what panel and guard say there, and the settings. */
export function pageContext(
  state: State,
  view: PageView,
  { uiLanguage, styles }: Surroundings,
  now: Date,
): PageContext {
  const kase = activeCase(state);
  const language = chosenLanguage(state) ?? uiLanguage;
  const standing = kase && standingOf(kase, now);
  const guarded = view.page && standing && state.settings.guard && !view.passed.includes(view.page);
  return {
    // Whom to write to is no business of a portal page.
    settings: { ...state.settings, support: {} },
    marks: state.marks,
    handbook: view.handbook === language ? null : handbook(language, styles),
    case: standing && {
      id: standing.id,
      kind: standing.kind,
      ico: standing.ico,
      mayor: standing.mayor,
      formerMayors: standing.formerMayors,
      savedOn: standing.savedOn,
      synced: standing.synced,
    },
    panel: panelWords(view.page, standing?.steps ?? null, language),
    guard: guarded && view.page ? guardWords(view.page, standing, language, now) : null,
    recorded: view.recorded && { step: view.recorded, text: recordedText(view.recorded, language) },
  };
}

export function activeCase(state: State): Case | null {
  return state.cases.find(kase => kase.id === state.activeCaseId) ?? null;
}

/** „Jana Nováková (starosta)“: registers add the function. */
function nameAlone(shown: string): string {
  return shown.replace(/\s*\(.*$/, '');
}

function standingOf(kase: Case, now: Date) {
  const settled = settledSteps(kase);
  const saved = settled.get('sovm-statutory');
  return {
    id: kase.id,
    kind: kase.kind,
    ico: kase.ico,
    mayor: kase.mayor ?? null,
    formerMayors: (kase.checks ?? []).flatMap(({ verdict, shows }) =>
      verdict === 'notYet' ? shows.map(nameAlone) : [],
    ),
    steps: checklist(guide.procedure, kase, now),
    savedOn: saved?.what === 'done' ? dayOf(new Date(saved.at)) : null,
    synced: settled.has('epusa-sync'),
  };
}

function recordedText(step: StepId, language: Language): string {
  const { overlay, steps } = pageTexts(language);
  return fill(overlay.recorded, { step: steps[step] });
}
