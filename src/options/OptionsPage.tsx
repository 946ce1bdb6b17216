import { useLayoutEffect, useState } from 'preact/hooks';
import type { MarkChange } from '../guide/mark.ts';
import { faceTexts } from '../guide/texts/index.ts';
import type { AnswerTo, Message, Problem } from '../messages/types.ts';
import { chosenLanguage } from '../store/inForce.ts';
import type { State } from '../store/types.ts';
import { Banner } from '../ui/Banner.tsx';
import { I18nProvider, i18nIn } from '../ui/i18n.tsx';
import { languageFor, useDocument } from '../ui/language.ts';
import { Notice } from '../ui/Notice.tsx';
import { problemText } from '../ui/problemText.ts';
import { type Subscribe, useStored } from '../ui/useStored.ts';
import { Marks } from './Marks.tsx';
import { type ChangeSupport, Support } from './Support.tsx';
import { Transfer } from './Transfer.tsx';

type OptionsMessage = Extract<Message, { kind: 'readState' | 'changeMarks' | 'importMarks' | 'changeSupport' }>;

/** What the page needs of the browser; a test gives its own. */
export interface OptionsPageProps {
  ask(message: OptionsMessage): Promise<AnswerTo<OptionsMessage> | null>;
  subscribe: Subscribe;
  /** BCP 47. */
  browserLanguage: string;
}

/** Makes a change and says so, with the way back. */
export type ChangeMarks = (change: MarkChange, said: string) => void;

/** The fields that the clerk has marked: what the guide takes them for, deleting, saving to a file and loading from one; the contacts of the support. */
export function OptionsPage({ ask, subscribe, browserLanguage }: OptionsPageProps) {
  const { state, problem, send, forgive } = useStored<State, Problem>(() => ask({ kind: 'readState' }), subscribe);
  const [news, setNews] = useState<{ text: string; undo?: () => void } | null>(null);
  const language = languageFor(state && chosenLanguage(state), browserLanguage);
  const i18n = i18nIn(language);
  const { options, popup } = faceTexts[language];
  useDocument(language, `${options.title} – ${popup.name}`);
  useLayoutEffect(() => {
    // A row that was deleted took the focus with it: the way back is what comes next.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (news && isLost) document.querySelector<HTMLElement>('.notice button')?.focus();
  }, [news]);

  const change = ({ add, remove }: MarkChange) =>
    send(() => ask({ kind: 'changeMarks', add: [...add], remove: [...remove] }));
  const changeMarks: ChangeMarks = async (wanted, text) => {
    const undo = async () => {
      if (await change({ add: wanted.remove, remove: wanted.add })) setNews(null);
    };
    if (await change(wanted)) setNews({ text, undo });
  };
  const changeSupport: ChangeSupport = async (region, contact, before, text) => {
    const keep = (one: typeof contact) => send(() => ask({ kind: 'changeSupport', region, contact: one }));
    const undo = async () => {
      if (await keep(before)) setNews(null);
    };
    if (await keep(contact)) setNews({ text, undo });
  };
  const load = async (text: string) => {
    if (await send(() => ask({ kind: 'importMarks', text }))) setNews({ text: i18n.say(options.loaded) });
  };
  return (
    <I18nProvider language={language}>
      <main class="options">
        <header>
          <p class="brand">{popup.name}</p>
          <h1>{i18n.say(options.title)}</h1>
          <p>{i18n.say(options.lead)}</p>
        </header>
        {state ? <Marks marks={state.marks} change={changeMarks} /> : <p>{popup.loading}</p>}
        {state && <Transfer marks={state.marks} load={load} />}
        {state && <Support state={state} change={changeSupport} />}
        {problem ? (
          <div class="floating">
            <Banner tone="alert" close={{ label: popup.close, act: forgive }}>
              {problemText(i18n, problem)}
            </Banner>
          </div>
        ) : (
          <Notice text={news?.text ?? null} undo={news?.undo} forget={() => setNews(null)} />
        )}
      </main>
    </I18nProvider>
  );
}
