import { isOpen, type Step } from '../checklist/index.ts';
import { guide, type Language, type PageId, type StepId } from '../guide/index.ts';
import { formatDate } from '../guide/texts/dates.ts';
import { type PageTexts, pageTexts } from '../guide/texts/pageTexts.ts';
import { fill, typeset } from '../guide/texts/typography.ts';
import type { PanelWords } from '../messages/types.ts';

/** The steps that are named where there is no case to take them from. */
const generalSteps: readonly StepId[] = [
  'prepare-identity',
  'sovm-account',
  'sovm-identify',
  'sovm-statutory',
  'epusa-sync',
];

/** What the panel says on a page (or on one that the guide does not know); `steps` are those of the case, if there is one. */
export function panelWords(page: PageId | null, steps: readonly Step[] | null, language: Language): PanelWords {
  const texts = pageTexts(language);
  const { overlay } = texts;
  const start = { heading: overlay.caseHeading, look: 'next', lines: steps ? [] : [typeset(overlay.noCase)] } as const;
  if (!page) {
    const general = { heading: typeset(overlay.unknownBody), look: 'do', lines: generalLines(steps, texts) } as const;
    return {
      title: typeset(overlay.unknownTitle),
      sections: [general, start],
      step: null,
      more: { heading: overlay.muteMore, lines: [], sources: [] },
    };
  }
  const text = texts.pages[page];
  return {
    title: typeset(text.title),
    sections: [
      { heading: overlay.doHere, look: 'do', lines: text.do.map(typeset) },
      { heading: overlay.avoid, look: 'avoid', lines: text.avoid.map(typeset) },
      start,
    ],
    step: steps && stepHere(page, steps, texts, language),
    more: {
      heading: overlay.more,
      lines: [text.next ?? [], text.more ?? []].flat().map(typeset),
      sources: sourcesOf(page, texts),
    },
  };
}

/** The step to be worked on here: the first open one of the page, else the next one of the whole case. */
function stepHere(page: PageId, steps: readonly Step[], texts: PageTexts, language: Language): PanelWords['step'] {
  const { overlay } = texts;
  const open = steps.filter(isOpen);
  const here = guide.pages[page].steps.map(id => open.find(step => step.id === id)).find(step => step !== undefined);
  const next =
    here ?? open.find(({ state }) => state === 'overdue') ?? open.find(({ state }) => state === 'ready') ?? open[0];
  if (!next) return { heading: overlay.caseHeading, text: typeset(overlay.allDone), state: '', tick: null };
  return {
    heading: here ? overlay.stepHere : overlay.nextStep,
    text: typeset(texts.steps[next.id]),
    state: stateText(next, texts, language),
    tick: here ? { step: here.id, caption: overlay.stepDone } : null,
  };
}

function stateText({ state, until, because }: Step, { overlay, steps }: PageTexts, language: Language): string {
  const date = until ? formatDate(language, until, 'short') : '';
  const [first] = because ?? [];
  if (state === 'waiting') return fill(overlay.stepWaiting, { date });
  if (state === 'overdue') return fill(overlay.stepOverdue, { date });
  return state === 'todo' && first ? fill(overlay.stepBlocked, { step: steps[first] }) : '';
}

function generalLines(steps: readonly Step[] | null, texts: PageTexts): string[] {
  const actionable = steps?.filter(({ state }) => state === 'overdue' || state === 'ready').map(({ id }) => id);
  return (actionable?.slice(0, 5) ?? generalSteps).map(id => typeset(texts.steps[id]));
}

function sourcesOf(page: PageId, { overlay }: PageTexts): PanelWords['more']['sources'] {
  return guide.pages[page].sources.map(id => {
    const { title, date, url } = guide.sources[id];
    return { text: fill(overlay.source, { source: `${title} (${date})` }), url };
  });
}
