import { waitSince } from '../calendar/wait.ts';
import { isOpen, openBefore, type Step } from '../checklist/index.ts';
import { guide, type Language, type PageId } from '../guide/index.ts';
import { pageTexts } from '../guide/texts/pageTexts.ts';
import { plural } from '../guide/texts/plural.ts';
import { fill, typeset } from '../guide/texts/typography.ts';
import type { GuardWords } from '../messages/types.ts';

/** How the case stands for the guard: its steps, and the wait for the synchronisation if it runs. */
interface Standing {
  steps: readonly Step[];
  savedOn: string | null;
  synced: boolean;
}

/**
 * What the guard has to say on a page, or `null` when the click may pass: nothing is open before the irreversible save, or
 * no synchronisation is pending. Whether it is switched off or has asked already is not decided here.
 */
export function guardWords(
  page: PageId,
  { steps, savedOn, synced }: Standing,
  language: Language,
  now: Date,
): GuardWords | null {
  const { guard, saved } = guide.pages[page];
  if (!guard) return null;
  const { overlay, steps: titles } = pageTexts(language);
  const buttons = { check: overlay.guardCheck, proceed: overlay.guardContinue };

  if (guard.step === 'duplicate') {
    if (!savedOn || synced) return null;
    const wait = waitSince(savedOn, 7, now);
    const lead = wait.over
      ? typeset(overlay.duplicateLead)
      : fill(overlay.duplicateWaiting, { day: wait.day, of: wait.of });
    return { title: typeset(overlay.duplicateTitle), lead, open: null, ...buttons };
  }

  // The step of this very save would else be named as one that it has to wait for.
  const open = openBefore(guide.procedure, steps, guard.step).filter(id => id !== saved);
  if (open.length === 0 || !steps.some(step => step.id === guard.step && isOpen(step))) return null;
  return {
    title: typeset(overlay.guardTitle),
    lead: typeset(overlay.guardLead),
    open: { lead: plural(language, overlay.guardOpen, open.length), steps: open.map(id => typeset(titles[id])) },
    ...buttons,
  };
}
