import { startOfDay } from '../../calendar/civilDay.ts';
import type { Case } from '../../checklist/index.ts';
import { useI18n } from '../../ui/i18n.tsx';
import type { Overview } from './overview.ts';

/** Whose case it is, and how far it got. */
export function CaseHeader({ kase, overview }: { kase: Case; overview: Overview }) {
  const { say, count, date, texts } = useI18n();
  const { popup } = texts;
  const { municipality } = kase;
  const { remaining, total } = overview;
  const done = total - remaining;
  const facts = [
    municipality ? say(popup.district, { district: municipality.district }) : say(popup.ico, { ico: kase.ico }),
    say(popup.kinds[kase.kind]),
    say(popup.meetingOn, { date: date(startOfDay(kase.meetingOn), 'full') }),
  ];
  return (
    <header class="case-header">
      <h1 tabIndex={-1}>{municipality?.name ?? say(popup.ico, { ico: kase.ico })}</h1>
      <p class="facts">{facts.join(' · ')}</p>
      {remaining > 0 && (
        <>
          <p class="remaining">
            <strong>{count(popup.remaining, remaining)}</strong>
            <span>{say(popup.progress, { done, total })}</span>
          </p>
          <progress value={done} max={total} aria-label={say(popup.progressLabel, { done, total })} />
        </>
      )}
    </header>
  );
}
