import type { CivilDay } from '../calendar/civilDay.ts';
import type { Answers, CaseKind } from '../guide/index.ts';
import type { Case, CaseEvent, CaseMunicipality, Mayor } from './types.ts';

/** Opens a case. The id is made of the IČO and the moment, so two cases of one municipality differ. */
export function openCase(
  input: {
    kind: CaseKind;
    ico: string;
    meetingOn: string;
    answers?: Answers;
    municipality?: CaseMunicipality;
    mayor?: Mayor;
  },
  now: Date,
): Case {
  const { answers = {}, ...rest } = input;
  return {
    ...rest,
    answers,
    id: `${input.ico}-${now.getTime().toString(36)}`,
    openedAt: now.toISOString(),
    events: [],
  };
}

/** What can be put right in a case later. What is not named stays, and so do answers that are not; `null` takes the mayor away. */
export interface CasePatch {
  answers?: Answers | undefined;
  meetingOn?: CivilDay | undefined;
  mayor?: Mayor | null | undefined;
}

/**
 * The case with other answers, another day or another mayor. Its events stay: what was done stays done, but what a register
 * has confirmed of another name is open again.
 */
export function corrected(kase: Case, patch: CasePatch, now: Date): Case {
  const { mayor: before, checks, ...rest } = kase;
  const mayor = patch.mayor === undefined ? before : patch.mayor;
  // Another name has not been looked for yet.
  const stands = mayor?.givenName === before?.givenName && mayor?.surname === before?.surname;
  return {
    ...rest,
    events: stands ? kase.events : [...kase.events, ...unconfirmed(kase, now)],
    meetingOn: patch.meetingOn ?? kase.meetingOn,
    answers: { ...kase.answers, ...given(patch.answers ?? {}) },
    ...(mayor ? { mayor } : {}),
    ...(checks && stands ? { checks } : {}),
  };
}

/** Takes back what registers have confirmed. */
function unconfirmed(kase: Case, now: Date): CaseEvent[] {
  const confirmed = [...settledSteps(kase).values()].filter(({ by }) => by === 'register');
  return confirmed.map(({ step }) => ({ step, what: 'undone', at: now.toISOString(), by: 'register' }));
}

/** The questions that really have an answer. */
function given(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

/** The case with one more event. An event that is already there (a repeated message) changes nothing. */
export function append(kase: Case, event: CaseEvent): Case {
  const key = eventKey(event);
  const known = kase.events.some(other => eventKey(other) === key);
  return known ? kase : { ...kase, events: [...kase.events, event] };
}

/** What makes an event the same as another one. */
export function eventKey({ step, what, at, by }: CaseEvent): string {
  return [step, what, at, by].join('|');
}

/** The last word on each step that is done or skipped; an `undone` takes it back. */
export function settledSteps(kase: Case): Map<CaseEvent['step'], CaseEvent> {
  const settled = new Map<CaseEvent['step'], CaseEvent>();
  for (const event of kase.events) {
    if (event.what === 'undone') settled.delete(event.step);
    else settled.set(event.step, event);
  }
  return settled;
}
