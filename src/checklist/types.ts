import type { CivilDay } from '../calendar/civilDay.ts';
import type { Answers, CaseKind, StepId } from '../guide/index.ts';
import type { RegisterId, UnknownReason, Verdict } from '../guide/registers.ts';

/** Who the change is about: a public fact, kept so that public pages can be checked for it. */
export interface Mayor {
  givenName: string;
  surname: string;
}

/** The facts of a municipality that a case keeps, so that no face needs the directory to show it. */
export interface CaseMunicipality {
  code: string;
  name: string;
  district: string;
  region: string;
}

/** One change of the statutory representative: opening data and an append-only list of events. */
export interface Case {
  id: string;
  kind: CaseKind;
  /** Eight digits. */
  ico: string;
  /** The day of the constitutive meeting, or of the election of the mayor. */
  meetingOn: CivilDay;
  answers: Answers;
  municipality?: CaseMunicipality;
  mayor?: Mayor;
  /** Instant, ISO 8601. */
  openedAt: string;
  /** Instant at which it was put into the archive, ISO 8601: kept, but no longer worked on. */
  archivedAt?: string;
  /** What each public register said when it was last asked; judged by the mayor's name of then. */
  checks?: readonly RegisterCheck[];
  /** Address of the subject's detail in SOVM's open data, once it was found. */
  sovmDetail?: string;
  events: readonly CaseEvent[];
}

/** What a public register said of the new mayor. */
export interface RegisterCheck {
  register: RegisterId;
  verdict: Verdict;
  /** Why the verdict is unknown. */
  reason?: UnknownReason;
  /** Instant at which it was asked, ISO 8601. */
  at: string;
  /** Instant of the register's data, ISO 8601, where it tells. */
  asOf?: string;
  /** Whom it names at the head, as written there: public facts, three at most. */
  shows: readonly string[];
}

export interface CaseEvent {
  step: StepId;
  what: 'done' | 'undone' | 'skipped';
  /** Instant, ISO 8601. */
  at: string;
  by: 'clerk' | 'page' | 'register';
}

export type StepState = 'todo' | 'ready' | 'waiting' | 'overdue' | 'done' | 'skipped';

/**
 * A step of the procedure as it stands. `because`: the open steps it needs first (state `todo`).
 * `until`: when a wait ends (`waiting`), or the start of the last day on which the step is in time.
 * `since`: when a step that had to be waited for became ready.
 */
export interface Step {
  id: StepId;
  state: StepState;
  until?: Date;
  since?: Date;
  because?: StepId[];
}
