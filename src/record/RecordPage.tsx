import { faceTexts } from '../guide/texts/index.ts';
import { recordTexts } from '../guide/texts/recordTexts.ts';
import { fill } from '../guide/texts/typography.ts';
import { chosenLanguage } from '../store/inForce.ts';
import type { State } from '../store/types.ts';
import { Icon } from '../ui/Icon.tsx';
import { I18nProvider } from '../ui/i18n.tsx';
import { languageFor, useDocument } from '../ui/language.ts';
import { type Answered, type Subscribe, useStored } from '../ui/useStored.ts';
import { RecordSheet } from './RecordSheet.tsx';

/** What the record needs of the browser; a test gives its own. */
export interface RecordPageProps {
  /** From the address; `null` when the address names no case. */
  caseId: string | null;
  ask(message: { kind: 'readState' }): Promise<Answered<State, string>>;
  subscribe: Subscribe;
  now(): Date;
  print(): void;
  /** BCP 47. */
  browserLanguage: string;
}

/** The record of one case as a page to print, or why there is none. */
export function RecordPage({ caseId, ask, subscribe, now, print, browserLanguage }: RecordPageProps) {
  const { state, problem } = useStored(() => ask({ kind: 'readState' }), subscribe);
  const language = languageFor(state && chosenLanguage(state), browserLanguage);
  const record = recordTexts[language];
  const { popup } = faceTexts[language];
  const kase = state?.cases.find(one => one.id === caseId);
  const name = kase?.municipality?.name ?? kase?.ico;
  useDocument(language, name ? fill(record.documentTitle, { name }) : popup.name);

  const trouble = state ? record.notFound : popup.workerSilent;
  return (
    <I18nProvider language={language}>
      {kase ? (
        <RecordSheet kase={kase} now={now()} print={print} />
      ) : (
        <main class="no-record">
          <h1 class="visually-hidden">{popup.name}</h1>
          {state || problem ? (
            <p role="alert">
              <Icon name="alert" />
              {fill(trouble)}
            </p>
          ) : (
            <p>{popup.loading}</p>
          )}
        </main>
      )}
    </I18nProvider>
  );
}
