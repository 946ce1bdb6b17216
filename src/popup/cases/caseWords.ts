import { startOfDay } from '../../calendar/civilDay.ts';
import type { Case } from '../../checklist/index.ts';
import type { IconName } from '../../ui/Icon.tsx';
import type { I18n } from '../../ui/i18n.tsx';
import { waitOf } from '../case/standing.ts';
import type { CaseLine } from './caseLine.ts';
import type { Distinction } from './distinction.ts';

/** The name of the municipality; without one the IČO, said to be one. */
export function titleOf({ say, texts }: I18n, { municipality, ico }: Case): string {
  return municipality?.name ?? say(texts.popup.ico, { ico });
}

/** „okres Blansko · Nový starosta · zasedání 16. 11. 2026“: of the first and the last only what tells it from another case. */
export function distinctionOf(
  { say, date, texts: { popup } }: I18n,
  { municipality, kind, meetingOn }: Case,
  by: Distinction,
): string {
  return [
    ...(municipality && by.district ? [say(popup.district, { district: municipality.district })] : []),
    say(popup.kinds[kind]),
    ...(by.meeting ? [say(popup.meetingOn, { date: date(startOfDay(meetingOn), 'full') })] : []),
  ].join(' · ');
}

/** „po termínu“, or how long it has been waited for: „den 3 ze 7“; `null` when nothing is late or waited for. */
export function waitWords(i18n: I18n, { wait, kase }: CaseLine, now: Date): { icon: IconName; text: string } | null {
  const { say, date, texts } = i18n;
  if (!wait) return null;
  const { state, until } = wait.step;
  if (state === 'overdue') return { icon: 'alert', text: say(texts.popup.overdueHere) };
  const days = waitOf(wait, kase, now);
  if (days && !days.over) return { icon: 'clock', text: say(texts.cases.waitDay, { day: days.day, of: days.of }) };
  return { icon: 'clock', text: say(texts.popup.waitsUntil, { date: until ? date(until, 'short') : '' }) };
}
