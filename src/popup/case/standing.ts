import { dayOf, startOfDay } from '../../calendar/civilDay.ts';
import { type Wait, waitSince } from '../../calendar/wait.ts';
import { type Case, settledSteps } from '../../checklist/index.ts';
import type { IconName } from '../../ui/Icon.tsx';
import type { I18n } from '../../ui/i18n.tsx';
import { waitsFor } from '../../ui/waitsFor.ts';
import type { Row } from './overview.ts';

/** How a step stands, in an icon and words; the tone only underlines what they say. */
export interface Standing {
  icon: IconName;
  tone: 'calm' | 'ready' | 'alert';
  text: string;
}

/** Words for the state of a step: why it cannot be done yet, until when, or when and by whom it was done. */
export function standingOf(i18n: I18n, row: Row, kase: Case, now: Date): Standing {
  const { texts, say, date } = i18n;
  const { popup } = texts;
  const { state, because = [], until } = row.step;
  const by = until ? date(until, 'short') : '';
  switch (state) {
    case 'todo':
      return { icon: 'link', tone: 'calm', text: waitsFor(i18n, because) };
    case 'ready':
      return { icon: 'go', tone: 'ready', text: until ? say(popup.dueBy, { date: by }) : say(popup.ready) };
    case 'waiting':
      return {
        icon: 'clock',
        tone: 'calm',
        text: dayOfWait(i18n, row, kase, now) ?? say(popup.waitsUntil, { date: by }),
      };
    case 'overdue':
      return {
        icon: 'alert',
        tone: 'alert',
        text: say(row.rule.waits ? popup.overdueWait : popup.overdue, { date: by }),
      };
    case 'skipped':
      return { icon: 'dash', tone: 'calm', text: say(popup.skippedOn, { date: settledOn(i18n, row) }) };
    case 'done': {
      const words = { clerk: popup.doneByClerk, page: popup.doneByPage, register: popup.doneByRegister };
      return {
        icon: 'check',
        tone: 'calm',
        text: say(words[row.event?.by ?? 'clerk'], { date: settledOn(i18n, row) }),
      };
    }
  }
}

/** „den 3 ze 7, do 30. 11.“ */
function dayOfWait({ texts, say, date }: I18n, row: Row, kase: Case, now: Date): string | null {
  const wait = waitOf(row, kase, now);
  if (!wait || wait.over) return null;
  return say(texts.popup.waitDay, { day: wait.day, of: wait.of, date: date(startOfDay(wait.endsOn), 'short') });
}

/** How a wait that began with another step stands; `null` for every other step. */
export function waitOf({ rule }: Row, kase: Case, now: Date): Wait | null {
  if (!rule.waits || !rule.due || rule.due.from === 'meeting') return null;
  const began = settledSteps(kase).get(rule.due.from);
  return began ? waitSince(dayOf(new Date(began.at)), rule.due.days, now) : null;
}

function settledOn({ date }: I18n, { event }: Row): string {
  return event ? date(new Date(event.at), 'short') : '';
}
