import { useCallback, useState } from 'preact/hooks';
import { faceTexts } from '../guide/texts/index.ts';
import { chosenLanguage } from '../store/inForce.ts';
import { I18nProvider } from '../ui/i18n.tsx';
import { languageFor, useDocument } from '../ui/language.ts';
import { useStored } from '../ui/useStored.ts';
import { CaseSwitcher } from './case/CaseSwitcher.tsx';
import { CaseView } from './case/CaseView.tsx';
import { PageCheck } from './check/PageCheck.tsx';
import { noHelpWords } from './help/HelpView.tsx';
import { NoState } from './NoState.tsx';
import { Shell } from './Shell.tsx';
import { StartForm } from './start/StartForm.tsx';
import type { Cases, FaceMessage, Opening, PopupProps } from './types.ts';
import { useArrival } from './useArrival.ts';

/** The popup: the start form while there is no case, then the case that is chosen. */
export function App(props: PopupProps) {
  const {
    ask,
    openBeside,
    checkPage,
    pointAtField,
    close,
    version,
    subscribe,
    loadDirectory,
    now,
    kept,
    access,
    browserLanguage,
  } = props;
  const { send: sendAsked, ...stored } = useStored(() => ask({ kind: 'readState' }), subscribe);
  const send = useCallback((message: FaceMessage) => sendAsked(() => ask(message)), [ask, sendAsked]);
  const [starting, setStarting] = useState(false);
  const [helpWords, setHelpWords] = useState(noHelpWords);
  const { state } = stored;
  const cases: Cases = { ...stored, send };
  const active = state?.cases.find(kase => kase.id === state.activeCaseId);
  const shown = starting ? undefined : active;
  const language = languageFor(state && chosenLanguage(state), browserLanguage);
  useDocument(language, faceTexts[language].popup.name);
  useArrival(state && (shown?.id ?? 'start'));

  const open = async (opening: Opening) => {
    const opened = await send({ kind: 'openCase', opening });
    if (opened) setStarting(false);
    return opened;
  };

  return (
    <I18nProvider language={language}>
      <Shell cases={cases} access={access} now={now} openBeside={openBeside}>
        {!state && <NoState problem={stored.problem} retry={stored.reload} />}
        {state && !shown && (
          <StartForm
            loadDirectory={loadDirectory}
            now={now}
            kept={kept}
            open={open}
            {...(active ? { cancel: () => setStarting(false) } : {})}
          />
        )}
        {state && shown && state.cases.length > 1 && (
          <CaseSwitcher kase={shown} all={state.cases} select={caseId => send({ kind: 'selectCase', caseId })} />
        )}
        {state && shown && (
          <CaseView
            key={shown.id}
            kase={shown}
            send={send}
            now={now}
            startNew={() => setStarting(true)}
            help={{ said: state, check: checkPage, version, words: helpWords, write: setHelpWords }}
          />
        )}
        {state && <PageCheck check={checkPage} point={pointAtField} close={close} />}
      </Shell>
    </I18nProvider>
  );
}
