import { dayOf, daysBetween } from '../../calendar/civilDay.ts';
import { type Case, settledSteps } from '../../checklist/index.ts';
import type { RegisterId, Verdict } from '../../guide/registers.ts';
import type { verification } from '../../guide/texts/cs/verification.ts';

export type AdviceId = keyof (typeof verification)['advice'];

/** ePUSA takes a change over within so many days (kraj2018); the open data of SOVM within one (openData). */
const weekOfSync = 7;
const daysOfOpenData = 1;

/** What to do after what the registers said; `null` where the rows say it all. */
export function adviceOf(kase: Case, now: Date): AdviceId | null {
  const { checks = [] } = kase;
  if (checks.length === 0) return null;
  if (checks.every(({ verdict }) => verdict === 'unknown')) return 'nothing';
  const says = (id: RegisterId, ...wanted: Verdict[]) =>
    checks.some(({ register, verdict }) => register === id && wanted.includes(verdict));
  const saved = settledSteps(kase).get('sovm-statutory');
  const days = saved ? daysBetween(dayOf(new Date(saved.at)), dayOf(now)) : null;

  if (days !== null) {
    if (says('sovm', 'yes') && says('epusa', 'yes')) return 'done';
    if (says('sovm', 'notYet') && says('epusa', 'yes', 'probably')) return 'byHand';
    if (says('sovm', 'yes') && says('epusa', 'notYet')) return days < weekOfSync ? 'syncRuns' : 'syncLate';
    if (says('sovm', 'notYet')) return days <= daysOfOpenData ? 'tomorrow' : 'notSaved';
  }
  return says('sovm', 'probably') || says('epusa', 'probably') ? 'look' : null;
}
