import type { Language } from '../types.ts';
import { reminders as remindersCs } from './cs/reminders.ts';
import { steps as stepsCs } from './cs/steps.ts';
import { reminders as remindersEn } from './en/reminders.ts';
import { steps as stepsEn } from './en/steps.ts';
import type { Translation } from './types.ts';

/** The texts of the notifications, in one language. */
export interface ReminderTexts {
  reminders: Translation<typeof remindersCs>;
  steps: typeof stepsCs;
}

const texts: Readonly<Record<Language, ReminderTexts>> = {
  cs: { reminders: remindersCs, steps: stepsCs },
  en: { reminders: remindersEn, steps: stepsEn },
};

export function reminderTexts(language: Language): ReminderTexts {
  return texts[language];
}
