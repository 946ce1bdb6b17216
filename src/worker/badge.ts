import { type Case, checklist, isArchived, isOpen, type Step } from '../checklist/index.ts';
import type { Language } from '../guide/index.ts';
import { procedure } from '../guide/procedure.ts';
import { plural } from '../guide/texts/plural.ts';
import { reminderTexts } from '../guide/texts/reminderTexts.ts';
import { chosenLanguage, type State } from '../store/index.ts';
import { activeCase } from './pageContext.ts';

/** What the button of the extension shows without being opened. */
export interface Badge {
  /** How many steps of the active case remain, with „!“ when something is overdue; '' when nothing does. */
  text: string;
  isOverdue: boolean;
  /** Says it in words. */
  title: string;
}

/** The badge for a state: the steps that remain in the active case, and whether any case has something overdue. */
export function badgeOf(state: State, uiLanguage: Language, now: Date): Badge {
  const language = chosenLanguage(state) ?? uiLanguage;
  const { reminders: texts } = reminderTexts(language);
  const active = activeCase(state);
  const open = (kase: Case): Step[] => checklist(procedure, kase, now).filter(isOpen);
  const remaining = active ? open(active).length : 0;
  const overdue = state.cases
    .filter(kase => !isArchived(kase))
    .flatMap(open)
    .filter(step => step.state === 'overdue').length;
  const said = [
    remaining > 0 && plural(language, texts.remaining, remaining),
    overdue > 0 && plural(language, texts.overdue, overdue),
  ].filter(part => part !== false);
  return {
    text: (remaining > 0 ? String(remaining) : '') + (overdue > 0 ? '!' : ''),
    isOverdue: overdue > 0,
    title: said.length > 0 ? `${texts.name}: ${said.join(', ')}` : texts.name,
  };
}
