import { useState } from 'preact/hooks';
import type { Case } from '../../checklist/index.ts';
import { procedure } from '../../guide/procedure.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { Unfold } from '../../ui/Unfold.tsx';
import { QuestionFields } from '../start/QuestionFields.tsx';
import { questionsFor } from '../start/questions.ts';
import type { CaseChange, Cases } from '../types.ts';
import { Correction } from './Correction.tsx';

interface RefineProps {
  kase: Case;
  send: Cases['send'];
  now: () => Date;
}

/** What was said when the case was started and may be said otherwise now: the answers, the day and the name. */
export function Refine({ kase, send, now }: RefineProps) {
  const { say, texts } = useI18n();
  const { cases } = texts;
  const [kept, setKept] = useState(false);
  const change = (patch: CaseChange) => send({ kind: 'changeAnswers', caseId: kase.id, patch });
  return (
    <Unfold
      class="refine"
      captionClass="fold"
      caption={
        <>
          <Icon name="chevron" />
          {say(cases.refine)}
        </>
      }
    >
      <div class="refine-body">
        <QuestionFields
          asked={questionsFor(procedure, kase.kind)}
          answers={kase.answers}
          answer={async answers => setKept(await change({ answers }))}
        />
        <p class="help" role="status">
          {kept && say(cases.answersKept)}
        </p>
        <Correction kase={kase} change={change} now={now} />
        <p class="help">{say(cases.fixed)}</p>
      </div>
    </Unfold>
  );
}
