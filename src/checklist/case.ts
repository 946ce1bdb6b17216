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
