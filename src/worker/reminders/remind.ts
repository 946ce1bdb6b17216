import type { Language } from '../../guide/index.ts';
import { chosenLanguage, type State, type Store } from '../../store/index.ts';
import { afterReminding, dueReminders, type Reminder } from './plan.ts';
import { type Notification, reminderWords } from './words.ts';

export interface RemindParts {
  store: Store;
  uiLanguage: Language;
  now(): Date;
  notify(notification: Notification): Promise<void>;
  changed(state: State): void;
}

/**
 * Reminds of what is due, if it is time for that. It is remembered before it is said: a worker that dies between the two
 * rather says nothing than the same thing twice.
 */
export async function remind({ store, uiLanguage, now, notify, changed }: RemindParts): Promise<void> {
  let due: readonly Reminder[] = [];
  const result = await store.update(state => {
    due = dueReminders(state, now());
    return due.length > 0 ? { reminded: afterReminding(state, due, now()) } : null;
  });
  if (!result.ok) return;
  changed(result.state);
  if (due.length > 0) await notify(reminderWords(due, chosenLanguage(result.state) ?? uiLanguage));
}
