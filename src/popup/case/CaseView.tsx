import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../checklist/index.ts';
import { procedure } from '../../guide/procedure.ts';
import { useI18n } from '../../ui/i18n.tsx';
import { usePainted } from '../../ui/usePainted.ts';
import { type HelpParts, HelpView } from '../help/HelpView.tsx';
import { Refine } from '../refine/Refine.tsx';
import type { Cases } from '../types.ts';
import { canVerify, Verification, type VerificationParts } from '../verification/Verification.tsx';
import { CaseActions } from './CaseActions.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { Finished } from './Finished.tsx';
import { NextCard } from './NextCard.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { overviewOf, type Row } from './overview.ts';
import { PhaseSection } from './PhaseSection.tsx';
import { SettledList } from './SettledList.tsx';
import { StepRow } from './StepRow.tsx';
import { standingOf } from './standing.ts';
import { useSettling } from './useSettling.ts';

interface CaseViewProps {
  kase: Case;
  send: Cases['send'];
  now: () => Date;
  startNew: () => void;
  help: HelpParts;
  verification: VerificationParts;
  /** Into the archive, or back from it. */
  archive: () => void;
}

/** So many steps reach the end of the window; the others are drawn a moment later. */
const rowsInSight = 4;

/** A case: what to do now, the steps that remain by phase, and those that are done. */
export function CaseView({ kase, send, now, startNew, help, verification, archive }: CaseViewProps) {
  const i18n = useI18n();
  const { say, texts } = i18n;
  const view = useRef<HTMLDivElement>(null);
  const { settle, notice, forget } = useSettling(kase, send, view);
  const painted = usePainted();
  const moment = now();
  const overview = overviewOf(procedure, kase, moment);
  const { next } = overview;
  const [helping, setHelping] = useState(false);
  const helped = useRef(false);
  useLayoutEffect(() => {
    if (helped.current && !helping) view.current?.querySelector<HTMLElement>('[data-help]')?.focus();
    helped.current = helping;
  }, [helping]);
  const settled = overview.phases.flatMap(phase => phase.settled);
  const phases = painted ? overview.phases : overview.phases.filter(phase => phase.id === next?.rule.phase);

  if (helping) {
    const step = next && { title: say(texts.steps[next.step.id]), standing: standingOf(i18n, next, kase, moment).text };
    return <HelpView {...help} kase={kase} step={step} back={() => setHelping(false)} />;
  }

  const draw = (row: Row) => (
    <StepRow
      key={row.step.id}
      row={row}
      standing={standingOf(i18n, row, kase, moment)}
      current={row.step.id === next?.step.id}
      settle={settle}
    />
  );
  return (
    <div ref={view} class="case">
      <CaseHeader kase={kase} overview={overview} />
      {next ? (
        <NextCard row={next} standing={standingOf(i18n, next, kase, moment)} settle={settle} />
      ) : (
        <Finished kase={kase} archive={archive} />
      )}
      {canVerify(kase) && <Verification {...verification} kase={kase} send={send} now={now} />}
      {next && (
        <section aria-labelledby="phases-title">
          <h2 id="phases-title" class="visually-hidden">
            {say(texts.popup.phasesTitle)}
          </h2>
          <ul class="phases">
            {phases.map(phase => (
              <PhaseSection key={phase.id} phase={phase} current={phase.id === next.rule.phase}>
                {phase.open.slice(0, painted ? undefined : rowsInSight).map(draw)}
              </PhaseSection>
            ))}
          </ul>
        </section>
      )}
      {painted && (
        <>
          <SettledList rows={settled}>{settled.map(draw)}</SettledList>
          <Refine kase={kase} send={send} now={now} />
          <CaseActions
            kase={kase}
            now={now}
            startNew={startNew}
            askForHelp={() => setHelping(true)}
            archive={archive}
            remove={() => send({ kind: 'deleteCase', caseId: kase.id })}
          />
        </>
      )}
      <NoticeBar notice={notice} settle={settle} forget={forget} />
    </div>
  );
}
