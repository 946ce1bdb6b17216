import { useEffect, useRef, useState } from 'preact/hooks';
import type { Directory } from '../../directory/index.ts';
import { procedure } from '../../guide/procedure.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { MunicipalityField } from '../../ui/municipality/MunicipalityField.tsx';
import { useDirectory } from '../../ui/municipality/useDirectory.ts';
import type { Opening } from '../types.ts';
import { type Draft, type DraftProblems, emptyDraft, fieldOrder, openingOf, problemsOf } from './draft.ts';
import { KindField } from './KindField.tsx';
import { draftFrom, type KeptDraft } from './keptDraft.ts';
import { MayorFields } from './MayorFields.tsx';
import { MeetingField } from './MeetingField.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { questionsFor } from './questions.ts';

interface StartFormProps {
  loadDirectory: () => Promise<Directory>;
  now: () => Date;
  kept: KeptDraft;
  /** Opens the case; false when it was not kept, then the form stays as it is. */
  open: (opening: Opening) => Promise<boolean>;
  /** Back to the cases, when there are some. */
  cancel?: () => void;
}

/** The form that starts a case. */
export function StartForm({ loadDirectory, now, kept, open, cancel }: StartFormProps) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const { directory, retry } = useDirectory(loadDirectory);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [judged, setJudged] = useState(false);
  const [sending, setSending] = useState(false);
  // A second press may come before the button is redrawn.
  const underway = useRef(false);
  const form = useRef<HTMLFormElement>(null);

  // What was typed before the answer comes is newer than what was kept.
  useEffect(() => {
    kept.read().then(
      found => setDraft(now => (now === emptyDraft ? draftFrom(found) : now)),
      () => undefined,
    );
  }, [kept]);
  useEffect(() => {
    if (draft !== emptyDraft) kept.keep(draft);
  }, [draft, kept]);

  const change = (patch: Partial<Draft>) => setDraft(before => ({ ...before, ...patch }));
  const problems: DraftProblems = judged ? problemsOf(draft) : {};
  const asked = questionsFor(procedure, draft.kind);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (underway.current) return;
    setJudged(true);
    const opening = openingOf(draft, asked);
    if (!opening) {
      const wrong = fieldOrder.find(field => problemsOf(draft)[field]);
      if (wrong) form.current?.querySelector<HTMLElement>(`#${wrong}`)?.focus();
      return;
    }
    underway.current = true;
    setSending(true);
    if (await open(opening)) kept.keep(null);
    underway.current = false;
    setSending(false);
  };

  return (
    <form ref={form} class="start" noValidate onSubmit={submit}>
      <div>
        <h1 tabIndex={-1}>{say(popup.startTitle)}</h1>
        <p class="lead">{say(popup.startLead)}</p>
      </div>
      <KindField kind={draft.kind} choose={kind => change({ kind })} />
      <MunicipalityField
        chosen={draft}
        problem={problems.municipality && say(popup[problems.municipality])}
        directory={directory}
        retry={retry}
        change={change}
      />
      <MeetingField draft={draft} problems={problems} now={now()} change={change} />
      <MayorFields draft={draft} problems={problems} change={change} />
      <QuestionFields
        asked={asked}
        answers={draft.answers}
        answer={change => setDraft(before => ({ ...before, answers: { ...before.answers, ...change } }))}
      />
      <div class="submit">
        <button type="submit" class="button main" aria-disabled={sending}>
          {say(sending ? popup.starting : popup.start)}
        </button>
        {cancel && (
          <button type="button" class="button quiet" onClick={cancel}>
            {say(popup.cancel)}
          </button>
        )}
      </div>
    </form>
  );
}
