import { waitSince } from '../calendar/wait.ts';
import { plural } from '../guide/texts/plural.ts';
import { fill, typeset } from '../guide/texts/typography.ts';
import type { Told } from './briefing.ts';
import type { GuardContent } from './guard.ts';
import type { OpenPage } from './guardedControl.ts';

/**
 * What the guard has to say on a page, or `null` when the click may pass: the guard is switched off, has already asked
 * here for this case, nothing is open before the irreversible save, or no synchronisation is pending.
 */
export function guardView({ id, guard }: OpenPage, { context, words }: Told, now: Date): GuardContent | null {
  const { case: kase, settings, guardPassed } = context;
  if (!guard || !kase || !settings.guard || guardPassed.includes(id)) return null;
  const { overlay, steps } = words.texts;
  const buttons = { check: overlay.guardCheck, proceed: overlay.guardContinue };

  if (guard.step === 'duplicate') {
    if (!kase.savedOn || kase.synced) return null;
    const wait = waitSince(kase.savedOn, 7, now);
    const lead = wait.over
      ? typeset(overlay.duplicateLead)
      : fill(overlay.duplicateWaiting, { day: wait.day, of: wait.of });
    return { title: typeset(overlay.duplicateTitle), lead, open: null, ...buttons };
  }

  const open = kase.openBeforeSave;
  const saveIsOpen = kase.steps.some(
    step => step.id === guard.step && step.state !== 'done' && step.state !== 'skipped',
  );
  if (open.length === 0 || !saveIsOpen) return null;
  return {
    title: typeset(overlay.guardTitle),
    lead: typeset(overlay.guardLead),
    open: {
      lead: plural(words.language, overlay.guardOpen, open.length),
      steps: open.map(step => typeset(steps[step])),
    },
    ...buttons,
  };
}
