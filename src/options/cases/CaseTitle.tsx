import { startOfDay } from '../../calendar/civilDay.ts';
import type { CaseHead } from '../../messages/types.ts';
import { useI18n } from '../../ui/i18n.tsx';

/** Which case it is: the municipality, what has changed there, and when. */
export function CaseTitle({ kase }: { kase: CaseHead }) {
  const { say, date, texts } = useI18n();
  const { popup } = texts;
  const { kind, ico, meetingOn, municipality } = kase;
  const facts = [
    municipality && say(popup.district, { district: municipality.district }),
    say(popup.kinds[kind]),
    say(popup.meetingOn, { date: date(startOfDay(meetingOn), 'full') }),
  ];
  return (
    <p>
      <b>{municipality?.name ?? say(popup.ico, { ico })}</b>
      <span class="place">{facts.filter(Boolean).join(' · ')}</span>
    </p>
  );
}
