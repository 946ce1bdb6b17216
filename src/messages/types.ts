import type * as z from 'zod/mini';
import type { Mayor, StepState } from '../checklist/index.ts';
import type { Handbook } from '../guide/handbook.ts';
import type { CaseKind, Language, PageId, StepId } from '../guide/index.ts';
import type { Settings, State, StorageTrouble } from '../store/types.ts';
import type { message } from './schema.ts';

export type Message = z.infer<typeof message>;

/** A step of the active case, as the portal page needs it. Instants are ISO 8601. */
export interface PageStep {
  id: StepId;
  state: StepState;
  until?: string;
  because?: readonly StepId[];
}

/** What the portal page is told about the case and the settings; everything it draws comes from here and from the guide. */
export interface PageContext {
  language: Language;
  /** The guide and the texts of that language, unless the page has them already. */
  handbook: Handbook | null;
  settings: Settings;
  case: {
    id: string;
    kind: CaseKind;
    mayor: Mayor | null;
    /** Day of the save in SOVM, `YYYY-MM-DD`. */
    savedOn: string | null;
    synced: boolean;
    steps: readonly PageStep[];
    /** The open steps that should come before the irreversible save. */
    openBeforeSave: readonly StepId[];
  } | null;
  /** A step that this very page view has just recorded. */
  recorded: StepId | null;
  /** Pages on which the guard has already asked for this case. */
  guardPassed: readonly PageId[];
}

/** The answer to each message: the state or context after it, or what kept it from being done. */
export type Answer =
  | { ok: true; state: State }
  | { ok: true; context: PageContext }
  | { ok: false; problem: StorageTrouble | 'invalid' | 'unknownCase' };

/** The answer that belongs to a message. */
export type AnswerTo<M extends Message> =
  | { ok: false; problem: StorageTrouble | 'invalid' | 'unknownCase' }
  | (M extends { kind: 'pageSeen' | 'readContext' } ? { ok: true; context: PageContext } : { ok: true; state: State });
