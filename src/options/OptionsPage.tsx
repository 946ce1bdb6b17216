import { useLayoutEffect, useState } from 'preact/hooks';
import type { Directory } from '../directory/index.ts';
import type { MarkChange } from '../guide/mark.ts';
import { faceTexts } from '../guide/texts/index.ts';
import { optionsTexts } from '../guide/texts/optionsTexts.ts';
import type { AnswerTo, Message, Problem } from '../messages/types.ts';
import { chosenLanguage } from '../store/inForce.ts';
import type { State } from '../store/types.ts';
import { Banner } from '../ui/Banner.tsx';
import { I18nProvider, i18nIn } from '../ui/i18n.tsx';
import { languageFor, useDocument } from '../ui/language.ts';
import { Notice } from '../ui/Notice.tsx';
import { problemText } from '../ui/problemText.ts';
import type { RegisterAccess } from '../ui/registerAccess.ts';
import { type Subscribe, useStored } from '../ui/useStored.ts';
import type { WatchIndex } from '../ui/watchIndex.ts';
import { CaseBackup } from './cases/CaseBackup.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { Lookup } from './lookup/Lookup.tsx';
import type { LookUp } from './lookup/useLookup.ts';
import { Marks } from './Marks.tsx';
import { type ChangeSupport, Support } from './Support.tsx';
import { Transfer } from './Transfer.tsx';

type OptionsMessage = Extract<
  Message,
  {
    kind: 'readState' | 'changeMarks' | 'importMarks' | 'importCases' | 'undoImport' | 'deleteAll' | 'changeSupport';
  }
>;

/** What a file with cases would change; `null` when the worker did not answer. */
export type PreviewCases = (text: string) => Promise<AnswerTo<{ kind: 'previewCases'; text: string }> | null>;

/** What the page needs of the browser; a test gives its own. */
export interface OptionsPageProps {
  ask(message: OptionsMessage): Promise<AnswerTo<OptionsMessage> | null>;
  preview: PreviewCases;
  lookUp: LookUp;
  cancelLookUp(): void;
  watchIndex: WatchIndex;
  registers: RegisterAccess;
  loadDirectory(): Promise<Directory>;
  subscribe: Subscribe;
  now(): Date;
  /** BCP 47. */
  browserLanguage: string;
}

/** Makes a change and says so, with the way back. */
export type ChangeMarks = (change: MarkChange, said: string) => void;

/** Cases to save, hand over and load; the fields that the clerk has marked; the contacts of the support; deleting everything. */
export function OptionsPage(props: OptionsPageProps) {
  const { ask, preview, lookUp, cancelLookUp, watchIndex, registers, loadDirectory, subscribe, now, browserLanguage } =
    props;
  const { state, problem, send, forgive } = useStored<State, Problem>(() => ask({ kind: 'readState' }), subscribe);
  const [news, setNews] = useState<{ text: string; undo?: () => void } | null>(null);
  const language = languageFor(state && chosenLanguage(state), browserLanguage);
  const i18n = i18nIn(language);
  const { backup, options } = optionsTexts[language];
  const { popup } = faceTexts[language];
  useDocument(language, `${options.page} – ${popup.name}`);
  useLayoutEffect(() => {
    // What was deleted or loaded took the focus with it: the way back is what comes next.
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
  const loadMarks = async (text: string) => {
    if (await send(() => ask({ kind: 'importMarks', text }))) setNews({ text: i18n.say(options.loaded) });
  };
  const undoImport = async () => {
    if (await send(() => ask({ kind: 'undoImport' }))) setNews({ text: i18n.say(backup.undone) });
  };
  const loadCases = async (text: string) => {
    const loaded = await send(() => ask({ kind: 'importCases', text }));
    if (loaded) setNews({ text: i18n.say(backup.loaded), undo: undoImport });
    return loaded;
  };
  const deleteAll = async () => {
    if (await send(() => ask({ kind: 'deleteAll' }))) setNews({ text: i18n.say(backup.deleted) });
  };
  return (
    <I18nProvider language={language}>
      <main class="options">
        <header>
          <p class="brand">{popup.name}</p>
          <h1>{i18n.say(options.page)}</h1>
        </header>
        {state ? (
          <>
            <CaseBackup state={state} now={now} preview={preview} load={loadCases} undo={undoImport} />
            <section class="marks" aria-labelledby="marks-title">
              <h2 id="marks-title">{i18n.say(options.title)}</h2>
              <p>{i18n.say(options.lead)}</p>
              <Marks marks={state.marks} change={changeMarks} />
              <Transfer marks={state.marks} load={loadMarks} />
            </section>
            <Support state={state} change={changeSupport} />
            <Lookup
              settings={state.settings}
              registers={registers}
              lookUp={lookUp}
              cancel={cancelLookUp}
              watchIndex={watchIndex}
              loadDirectory={loadDirectory}
              now={now}
            />
            <DeleteAll state={state} now={now} remove={deleteAll} />
          </>
        ) : (
          <p>{popup.loading}</p>
        )}
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
