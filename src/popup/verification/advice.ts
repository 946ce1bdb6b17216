import { dayOf, daysBetween } from '../../calendar/civilDay.ts';
import { type Case, settledSteps } from '../../checklist/index.ts';
import type { RegisterId, Verdict } from '../../guide/registers.ts';
import type { verification } from '../../guide/texts/cs/verification.ts';

export type AdviceId = keyof (typeof verification)['advice'];

/** ePUSA takes a change over within so many days (kraj2018); the open data of SOVM within one (openData). */
const weekOfSync = 7;
const daysOfOpenData = 1;

/**
 * What to do after what the registers said; `null` where the rows say it all. Days count to the moment at which they were
 * asked: an old answer says nothing of today. What was asked before the save says nothing at all.
 */
export function adviceOf(kase: Case): AdviceId | null {
  const saved = settledSteps(kase).get('sovm-statutory');
  const checks = (kase.checks ?? []).filter(({ at }) => !saved || at >= saved.at);
  if (checks.length === 0) return null;
  if (checks.every(({ verdict }) => verdict === 'unknown')) return 'nothing';
  const daysTo = (id: RegisterId, ...wanted: Verdict[]) => {
    const found = checks.find(({ register, verdict }) => register === id && wanted.includes(verdict));
    return found && saved ? daysBetween(dayOf(new Date(saved.at)), dayOf(new Date(found.at))) : null;
  };
  const [inSovm, inEpusa] = [daysTo('sovm', 'yes'), daysTo('epusa', 'yes')];
  const [notInSovm, notInEpusa] = [daysTo('sovm', 'notYet'), daysTo('epusa', 'notYet')];

  if (inSovm !== null && inEpusa !== null) return 'done';
  if (notInSovm !== null && daysTo('epusa', 'yes', 'probably') !== null) return 'byHand';
  if (inSovm !== null && notInEpusa !== null) return notInEpusa < weekOfSync ? 'syncRuns' : 'syncLate';
  if (notInSovm !== null) return notInSovm <= daysOfOpenData ? 'tomorrow' : 'notSaved';
  const isAlike = checks.some(
    ({ register, verdict }) => (register === 'sovm' || register === 'epusa') && verdict === 'probably',
  );
  return isAlike ? 'look' : null;
}
