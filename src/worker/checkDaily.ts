import { dayOf } from '../calendar/civilDay.ts';
import type { Case, CaseEvent } from '../checklist/index.ts';
import type { Language } from '../guide/index.ts';
import { reminderTexts } from '../guide/texts/reminderTexts.ts';
import { fill } from '../guide/texts/typography.ts';
import { chosenLanguage } from '../store/index.ts';
import { nextDailyCheck } from './daily.ts';
import { wantedFrom } from './reminders/hours.ts';
import type { Notification } from './reminders/words.ts';
import { type VerifyParts, verify } from './verify.ts';

export interface DailyParts extends VerifyParts {
  uiLanguage: Language;
  notify(notification: Notification): Promise<void>;
}

/** Makes the daily check of one case when one is due, and says so when a wait has come to its end. */
export async function checkDaily(parts: DailyParts): Promise<void> {
  const read = await parts.store.read();
  const due = read.ok ? nextDailyCheck(read.state, parts.now()) : null;
  if (!due || due.at > parts.now()) return;
  const { kase, registers } = due;
  // What cannot be kept, or comes to no question, is not tried all day long.
  if (!(await parts.session.mayTry(kase.id, dayOf(parts.now())))) return;
  const result = await verify({ caseId: kase.id, registers: [...registers] }, parts);
  if (!result.ok || !('state' in result)) return;
  const after = result.state.cases.find(({ id }) => id === kase.id);
  const closed = after ? closedSince(kase, after) : [];
  const { settings } = result.state;
  const isTime = settings.reminders && wantedFrom(parts.now(), settings) <= parts.now();
  if (closed.length > 0 && isTime)
    await parts.notify(wordsFor(kase, closed, chosenLanguage(result.state) ?? parts.uiLanguage));
}

function closedSince(before: Case, { events }: Case): CaseEvent[] {
  return events.slice(before.events.length).filter(({ by }) => by === 'register');
}

function wordsFor(kase: Case, closed: readonly CaseEvent[], language: Language): Notification {
  const { reminders } = reminderTexts(language);
  const { epusa, sovm } = reminders.shown;
  return {
    title: kase.municipality?.name ?? fill(reminders.ico, { ico: kase.ico }),
    message: [...new Set(closed.map(({ step }) => (step === 'epusa-sync' ? epusa : sovm)))].join('\n'),
    caseId: kase.id,
  };
}
