import type { UnknownReason, Verdict } from '../guide/registers.ts';
import { likeness, type PersonName } from './names.ts';
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
  if (mayor.givenName.trim() === '' || mayor.surname.trim() === '') return open('noName');
  const heads = headsOf(reading.heads);
  if (heads.length === 0) return open('noHead');

  const judged = heads.map(head => likeness(head.name, mayor));
  const best = judged.includes('same') ? 'same' : judged.includes('alike') ? 'alike' : 'other';
  // Beside the new one the register still shows another: the change is not through.
  if (best === 'other' || judged.includes('other')) {
    const sure = heads.length === 1 || heads.every(head => officeOf(head.function) === 'mayor') || best === 'other';
    return sure ? { verdict: 'notYet' } : open('unclearHead');
  }
  return { verdict: best === 'same' ? 'yes' : 'probably' };
}

/**
 * Who stands in for the mayor in a list that may hold deputies too: those whose function says so, else those of whom
 * nothing is said. Where only other offices are named, nobody.
 */
function headsOf(heads: readonly Head[]): readonly Head[] {
  const mayors = heads.filter(head => officeOf(head.function) === 'mayor');
  return mayors.length > 0 ? mayors : heads.filter(head => officeOf(head.function) === null);
}

function open(reason: UnknownReason): Judgement {
  return { verdict: 'unknown', reason };
}
