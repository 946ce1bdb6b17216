import type { StepId } from '../guide/index.ts';
import { fill, typeset } from '../guide/texts/typography.ts';
import type { Hint } from '../hints/index.ts';
import type { PageContext, PageStep } from '../messages/types.ts';
import type { OpenPage } from './guardedControl.ts';
import type { PanelAction, PanelNote, PanelView } from './panel.ts';
import type { Words } from './words.ts';

/** What the clerk can do in the panel. */
export interface PanelActs {
  fold(): void;
  pause(): void;
  tick(step: StepId): void;
  takeBack(step: StepId): void;
}

/** What the panel speaks of. */
interface Seen {
  page: OpenPage | null;
  context: PageContext;
  hints: readonly Hint[];
  /** A step that this page has just recorded, or whose record was taken back. */
  news: { step: StepId; takenBack: boolean } | null;
}

/** The steps that are named where there is no case to take them from. */
const generalSteps: readonly StepId[] = [
  'prepare-identity',
  'sovm-account',
  'sovm-identify',
  'sovm-statutory',
  'epusa-sync',
];

/** The panel for a page (or for one that the guide does not know), put in words. */
export function panelView({ page, context, hints, news }: Seen, words: Words, acts: PanelActs): PanelView {
  const { overlay } = words.texts;
  const { collapsed } = context.settings;
  const shared = {
    name: overlay.name,
    collapsed,
    fold: { caption: collapsed ? overlay.expand : overlay.collapse, act: acts.fold },
    news: news && newsView(news, words, acts),
    notes: hints.filter(hint => hint.field === null).map(hint => note(hint, words)),
  };
  const quiet = [{ caption: overlay.pause, act: acts.pause }];
  if (!page) {
    const lines = general(context, words);
    return {
      ...shared,
      title: overlay.unknownTitle,
      sections: [
        { heading: typeset(overlay.unknownBody), look: 'do', lines },
        { heading: overlay.caseHeading, look: 'next', lines: context.case ? [] : [typeset(overlay.noCase)] },
      ],
      step: null,
      more: { heading: overlay.more, lines: [], acts: quiet },
    };
  }
  const text = words.texts.pages[page.id];
  return {
    ...shared,
    title: typeset(text.title),
    sections: [
      { heading: overlay.doHere, look: 'do', lines: text.do.map(typeset) },
      { heading: overlay.avoid, look: 'avoid', lines: text.avoid.map(typeset) },
      { heading: overlay.caseHeading, look: 'next', lines: context.case ? [] : [typeset(overlay.noCase)] },
    ],
    step: context.case && stepHere(page, context.case.steps, words, acts),
    more: {
      heading: overlay.more,
      lines: [...(text.next ? [typeset(text.next)] : []), ...words.sources(page.id)],
      acts: quiet,
    },
  };
}

function newsView({ step, takenBack }: NonNullable<Seen['news']>, words: Words, acts: PanelActs): PanelView['news'] {
  const { overlay, steps } = words.texts;
  if (takenBack) return { text: typeset(overlay.takenBack), undo: null };
  const undo = { caption: typeset(overlay.takeBack), act: () => acts.takeBack(step) };
  return { text: fill(overlay.recorded, { step: steps[step] }), undo };
}

/** What concerns the whole page stands in the panel, not at a field. */
function note(hint: Hint, words: Words): PanelNote {
  const { severity } = hint;
  return { severity, mark: words.texts.overlay.severity[severity], text: words.hint(hint) };
}

/** The step to be worked on here: the first open one of the page, else the next one of the whole case. */
function stepHere(page: OpenPage, steps: readonly PageStep[], words: Words, acts: PanelActs): PanelView['step'] {
  const { overlay } = words.texts;
  const open = steps.filter(step => step.state !== 'done' && step.state !== 'skipped');
  const here = page.steps.map(id => open.find(step => step.id === id)).find(step => step !== undefined);
  if (here) {
    const tick: PanelAction = { caption: overlay.stepDone, act: () => acts.tick(here.id) };
    return {
      heading: overlay.stepHere,
      text: typeset(words.texts.steps[here.id]),
      state: stateText(here, words),
      tick,
    };
  }
  const next = open.find(step => step.state === 'overdue') ?? open.find(step => step.state === 'ready') ?? open[0];
  if (!next) return { heading: overlay.caseHeading, text: overlay.allDone, state: '', tick: null };
  return {
    heading: overlay.nextStep,
    text: typeset(words.texts.steps[next.id]),
    state: stateText(next, words),
    tick: null,
  };
}

function stateText({ state, until, because }: PageStep, words: Words): string {
  const { overlay, steps } = words.texts;
  const date = until ? words.day(new Date(until)) : '';
  const [first] = because ?? [];
  if (state === 'waiting') return fill(overlay.stepWaiting, { date });
  if (state === 'overdue') return fill(overlay.stepOverdue, { date });
  if (state === 'todo' && first) return fill(overlay.stepBlocked, { step: steps[first] });
  return '';
}

function general(context: PageContext, words: Words): string[] {
  const open = context.case?.steps
    .filter(step => step.state === 'overdue' || step.state === 'ready')
    .map(step => step.id);
  return (open?.slice(0, 5) ?? generalSteps).map(id => typeset(words.texts.steps[id]));
}
