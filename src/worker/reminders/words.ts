import { startOfDay } from '../../calendar/civilDay.ts';
import type { Language } from '../../guide/index.ts';
import { formatDate } from '../../guide/texts/dates.ts';
import { plural } from '../../guide/texts/plural.ts';
import { reminderTexts } from '../../guide/texts/reminderTexts.ts';
import { fill } from '../../guide/texts/typography.ts';
import type { Reminder } from './plan.ts';

/** A notification of the browser. */
export interface Notification {
  title: string;
  message: string;
  /** The case that it is about, `null` when it is about several. */
  caseId: string | null;
}

const mostLines = 4;

/** All that is due in one notification: the step of one case, or a summary. */
export function reminderWords(reminders: readonly Reminder[], language: Language): Notification {
  const { reminders: texts } = reminderTexts(language);
  const [first] = reminders;
  const isOneCase = reminders.every(({ kase }) => kase.id === first?.kase.id);
  if (first && reminders.length === 1)
    return { title: placeOf(first, language), message: sentenceOf(first, language), caseId: first.kase.id };
  const lines = reminders
    .slice(0, mostLines)
    .map(reminder => (isOneCase ? '' : `${placeOf(reminder, language)}: `) + sentenceOf(reminder, language));
  const more = reminders.length - lines.length;
  if (more > 0) lines.push(plural(language, texts.more, more));
  const title = plural(language, texts.several, reminders.length);
  return {
    title: first && isOneCase ? `${placeOf(first, language)}: ${title}` : title,
    message: lines.join('\n'),
    caseId: isOneCase ? (first?.kase.id ?? null) : null,
  };
}

function sentenceOf({ what, step, last }: Reminder, language: Language): string {
  const { reminders, steps } = reminderTexts(language);
  const date = last ? formatDate(language, startOfDay(last), 'short') : '';
  return fill(reminders.what[what], { step: steps[step], date });
}

function placeOf({ kase: { municipality, ico } }: Reminder, language: Language): string {
  return municipality?.name ?? fill(reminderTexts(language).reminders.ico, { ico });
}
