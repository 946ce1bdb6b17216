import type { Step } from '../checklist/index.ts';
import { recordTexts } from '../guide/texts/recordTexts.ts';
import type { I18n } from '../ui/i18n.tsx';
import { nameOf } from '../ui/waitsFor.ts';

/** Why an open step is still open, in words for the file; all steps it waits for are named. */
export function openReason(i18n: I18n, { state, until, because = [] }: Step): string {
  const { say, date, language } = i18n;
  const record = recordTexts[language];
  const by = until ? date(until, 'full') : '';
  switch (state) {
    case 'todo':
      return say(record.todo, { steps: because.map(step => nameOf(i18n, step)).join(', ') });
    case 'waiting':
      return say(record.waiting, { date: by });
    case 'overdue':
      return say(record.overdue, { date: by });
    default:
      return until ? say(record.readyUntil, { date: by }) : say(record.ready);
  }
}
