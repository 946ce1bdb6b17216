import type { UnknownReason, Verdict } from '../guide/registers.ts';
import { isFullName, likeness, type PersonName } from './names.ts';
import { officeOf } from './office.ts';
import type { Head, Reading } from './types.ts';

/** A verdict, with the reason where there is none. */
export type Judgement = { verdict: Exclude<Verdict, 'unknown'> } | { verdict: 'unknown'; reason: UnknownReason };

/** What a reading means for the question whether this person is shown as the mayor. */
export function judge(reading: Reading, mayor: PersonName): Verdict {
  return assess(reading, mayor).verdict;
}

/** The same with the reason for an unknown. */
export function assess(reading: Reading, mayor: PersonName): Judgement {
  if (reading.status === 'unknown') return open(reading.reason);
  if (!/\p{L}/u.test(mayor.givenName) || !/\p{L}/u.test(mayor.surname)) return open('noName');
  const heads = headsOf(reading.heads);
  if (heads.length === 0) return open('noHead');
  // „neobsazeno“, „J. Novák“: neither him nor surely another.
  if (!heads.every(head => isFullName(head.name))) return open('unclearHead');

  const judged = heads.map(head => likeness(head.name, mayor));
  if (judged.every(one => one === 'same')) return { verdict: 'yes' };
  if (!judged.includes('other')) return { verdict: 'probably' };
  // Beside the new one the register still shows another mayor: the change is not through.
  const isSaid = heads.every(head => officeOf(head.function) === 'mayor');
  // Where nobody is called the mayor, the new one with an office that was not understood may be it.
  const isListed = reading.heads.some(head => likeness(head.name, mayor) !== 'other');
  return isSaid || !isListed ? { verdict: 'notYet' } : open('unclearHead');
}

/**
 * Who stands in for the mayor in a list that may hold deputies too: those whose function says so, else those of whom
 * nothing is said. Where only other offices are named, nobody.
 */
export function headsOf(heads: readonly Head[]): readonly Head[] {
  const mayors = heads.filter(head => officeOf(head.function) === 'mayor');
  return mayors.length > 0 ? mayors : heads.filter(head => officeOf(head.function) === null);
}

function open(reason: UnknownReason): Judgement {
  return { verdict: 'unknown', reason };
}
