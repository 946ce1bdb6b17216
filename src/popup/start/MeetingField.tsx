import { Field } from '../../ui/Field.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { type Draft, type DraftProblems, meetingNote } from './draft.ts';

interface MeetingFieldProps {
  draft: Draft;
  problems: DraftProblems;
  now: Date;
  change: (patch: Partial<Draft>) => void;
}

/** The day of the meeting in the browser's own date control. */
export function MeetingField({ draft, problems, now, change }: MeetingFieldProps) {
  const { say, texts } = useI18n();
  const { popup } = texts;
  const problem = problems.meetingOn;
  const note = meetingNote(draft.meetingOn, now);
  return (
    <Field
      id="meetingOn"
      label={say(draft.kind === 'midTerm' ? popup.meetingElection : popup.meeting)}
      help={say(popup.meetingHelp)}
      note={note ? say(popup[note]) : undefined}
      error={problem && say(popup[problem])}
    >
      {ties => (
        <input
          {...ties}
          class="input date"
          type="date"
          required
          value={draft.meetingOn}
          onInput={({ currentTarget }) =>
            change({ meetingOn: currentTarget.value, meetingBroken: currentTarget.validity.badInput })
          }
        />
      )}
    </Field>
  );
}
