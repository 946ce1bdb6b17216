import { useCallback, useState } from 'preact/hooks';
import { type Case, isArchived } from '../checklist/index.ts';
import { faceTexts } from '../guide/texts/index.ts';
import { chosenLanguage } from '../store/inForce.ts';
import { I18nProvider } from '../ui/i18n.tsx';
import { languageFor, useDocument } from '../ui/language.ts';
import { usePainted } from '../ui/usePainted.ts';
import { useStored } from '../ui/useStored.ts';
import { CaseSwitcher } from './case/CaseSwitcher.tsx';
import { CaseView } from './case/CaseView.tsx';
import { ArchivedNotice } from './cases/ArchivedNotice.tsx';
import { ArchiveNote } from './cases/ArchiveNote.tsx';
import { CaseList } from './cases/CaseList.tsx';
import { PageCheck } from './check/PageCheck.tsx';
import { noHelpWords } from './help/HelpView.tsx';
import { NoState } from './NoState.tsx';
import { Shell } from './Shell.tsx';
import { StartForm } from './start/StartForm.tsx';
import type { Cases, FaceMessage, Opening, PopupProps } from './types.ts';
import { useArrival } from './useArrival.ts';
import { leadsElsewhere, shownOf, type View } from './view.ts';

/** The popup: the start form while there is no case, then the case that is chosen, or the overview of all. */
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
    registers,
    watchIndex,
    browserLanguage,
  } = props;
  const { send: sendAsked, ...stored } = useStored(() => ask({ kind: 'readState' }), subscribe, props.first);
  const [view, setView] = useState<View>({ is: props.begin });
  const [putAside, setPutAside] = useState<Case | null>(null);
  const [helpWords, setHelpWords] = useState(noHelpWords);
  const send = useCallback(
    (message: FaceMessage) => {
      setPutAside(null);
      return sendAsked(() => ask(message));
    },
    [ask, sendAsked],
  );
  const painted = usePainted();
  const { state } = stored;
  const cases: Cases = { ...stored, send };
  const shown = state && shownOf(state, view);
  const language = languageFor(state && chosenLanguage(state), browserLanguage);
  useDocument(language, faceTexts[language].popup.name);
  useArrival(shown && (shown.is === 'case' ? shown.kase.id : shown.is));

  const toCase = () => setView({ is: 'case' });
  const toList = () => setView({ is: 'list' });
  const toStart = () => setView({ is: 'start' });
  const open = async (opening: Opening) => {
    const opened = await send({ kind: 'openCase', opening });
    if (opened) toCase();
    return opened;
  };
  const choose = async (kase: Case) => {
    if (isArchived(kase)) setView({ is: 'archived', id: kase.id });
    else if (await send({ kind: 'selectCase', caseId: kase.id })) toCase();
  };
  const restore = async (kase: Case) => {
    if (await send({ kind: 'restoreCase', caseId: kase.id })) toCase();
  };
  const putAsideOrBack = async (kase: Case) => {
    if (isArchived(kase)) await restore(kase);
    else if (await send({ kind: 'archiveCase', caseId: kase.id })) setPutAside(kase);
  };

  return (
    <I18nProvider language={language}>
      <Shell cases={cases} access={access} now={now} openBeside={openBeside}>
        {!state && <NoState problem={stored.problem} retry={stored.reload} />}
        {state && shown && leadsElsewhere(state, shown) && (
          <CaseSwitcher
            activeId={state.activeCaseId}
            all={state.cases}
            select={caseId => send({ kind: 'selectCase', caseId })}
            toList={toList}
          />
        )}
        {state && shown?.is === 'start' && (
          <StartForm
            loadDirectory={loadDirectory}
            now={now}
            kept={kept}
            open={open}
            {...(state.activeCaseId ? { cancel: toCase } : {})}
          />
        )}
        {state && shown?.is === 'list' && (
          <CaseList
            state={state}
            now={now}
            choose={choose}
            startNew={toStart}
            {...(state.activeCaseId ? { back: toCase } : {})}
          />
        )}
        {shown?.is === 'case' && isArchived(shown.kase) && (
          <ArchiveNote restore={() => restore(shown.kase)} toList={toList} />
        )}
        {state && shown?.is === 'case' && (
          <CaseView
            key={shown.kase.id}
            kase={shown.kase}
            send={send}
            now={now}
            startNew={toStart}
            archive={() => putAsideOrBack(shown.kase)}
            verification={{ settings: state.settings, registers, watchIndex }}
            help={{ said: state, check: checkPage, version, words: helpWords, write: setHelpWords }}
          />
        )}
        {state && painted && <PageCheck check={checkPage} point={pointAtField} close={close} />}
        <ArchivedNotice kase={putAside} restore={restore} forget={() => setPutAside(null)} />
      </Shell>
    </I18nProvider>
  );
}
