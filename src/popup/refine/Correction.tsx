import { useRef, useState } from 'preact/hooks';
import type { Case } from '../../checklist/index.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { type Draft, type DraftProblems, emptyDraft, fieldOrder, mayorOf, problemsOf } from '../start/draft.ts';
import { MayorFields } from '../start/MayorFields.tsx';
import { MeetingField } from '../start/MeetingField.tsx';
import type { CaseChange } from '../types.ts';

interface CorrectionProps {
  kase: Case;
  /** True when it was kept. */
  change: (patch: CaseChange) => Promise<boolean>;
  now: () => Date;
}

/** The day of the meeting and the mayor's name, judged as when the case is started. What is typed stays until it is kept. */
export function Correction({ kase, change, now }: CorrectionProps) {
  const { say, texts } = useI18n();
  const { cases } = texts;
  const [draft, setDraft] = useState<Draft>(() => draftOf(kase));
  const [judged, setJudged] = useState(false);
  const [kept, setKept] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problems = judged ? detailProblems(draft) : {};

  const edit = (patch: Partial<Draft>) => {
    setKept(false);
    setDraft(before => ({ ...before, ...patch }));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    setJudged(true);
    const found = detailProblems(draft);
    const wrong = fieldOrder.find(field => found[field]);
    if (wrong) form.current?.querySelector<HTMLElement>(`#${wrong}`)?.focus();
    else setKept(await change({ meetingOn: draft.meetingOn, mayor: mayorOf(draft) }));
  };

  return (
    <form ref={form} class="correction" noValidate aria-labelledby="correction-title" onSubmit={submit}>
      <h2 id="correction-title">{say(cases.correctTitle)}</h2>
      <MeetingField draft={draft} problems={problems} now={now()} change={edit} />
      <MayorFields draft={draft} problems={problems} change={edit} />
      <div class="submit">
        <button type="submit" class="button">
          {say(cases.correct)}
        </button>
        <span class="help" role="status">
          {kept && say(cases.corrected)}
        </span>
      </div>
    </form>
  );
}

function draftOf({ kind, meetingOn, mayor }: Case): Draft {
  return { ...emptyDraft, kind, meetingOn, givenName: mayor?.givenName ?? '', surname: mayor?.surname ?? '' };
}

/** The municipality is not asked for here. */
function detailProblems(draft: Draft): DraftProblems {
  const { municipality: _, ...problems } = problemsOf(draft);
  return problems;
}
