import type * as z from 'zod/mini';
import type { Case, Mayor, RegisterCheck } from '../checklist/index.ts';
import type { Advice } from '../guide/advice.ts';
import type { hintSources } from '../guide/hintSources.ts';
import type { CaseKind, FieldId, Guide, Language, PageId, StepId } from '../guide/index.ts';
import type { Mark } from '../guide/mark.ts';
import type { PageTexts } from '../guide/texts/pageTexts.ts';
import type { Words } from '../recognition/words.ts';
import type { CaseFileProblem, Settings, State, StorageTrouble } from '../store/types.ts';
import type { message } from './schema.ts';

export type Message = z.infer<typeof message>;

/** What the panel says on a page, in the clerk's language. */
export interface PanelWords {
  title: string;
  sections: readonly { heading: string; look: 'do' | 'avoid' | 'next'; lines: readonly string[] }[];
  step: { heading: string; text: string; state: string; tick: { step: StepId; caption: string } | null } | null;
  /** What is folded away until asked for. */
  more: { heading: string; lines: readonly string[]; sources: readonly { text: string; url?: string | undefined }[] };
}

/** What the guard says before it lets a click through. */
export interface GuardWords {
  title: string;
  lead: string;
  /** The open steps, introduced by `lead`; none when there is nothing to list. */
  open: { lead: string; steps: readonly string[] } | null;
  check: string;
  proceed: string;
}

/**
 * The data with which the script of a portal page works by itself. The worker hands them over with its first answer, so
 * that no page has to read them in as script, and none in two languages (docs/decisions/0006).
 */
export interface Handbook {
  language: Language;
  pages: Guide['pages'];
  words: Words;
  advice: Advice;
  hints: PageTexts['hints'];
  overlay: PageTexts['overlay'];
  fieldNames: PageTexts['fieldNames'];
  /** Where each hint comes from. */
  hintSources: typeof hintSources;
  sources: Guide['sources'];
  /** The style sheet of panel, bubbles and guard. */
  styles: string;
}

/** What the portal page is told; everything it draws comes from here and from its handbook. */
export interface PageContext {
  settings: Settings;
  marks: readonly Mark[];
  /** Unless the page has it already in this language. */
  handbook: Handbook | null;
  case: {
    id: string;
    kind: CaseKind;
    ico: string;
    mayor: Mayor | null;
    /** Whom public registers still show at the head, as written there. */
    formerMayors: readonly string[];
    /** Day of the save in SOVM, `YYYY-MM-DD`. */
    savedOn: string | null;
    synced: boolean;
  } | null;
  panel: PanelWords;
  /** `null` while the guard has nothing to ask. */
  guard: GuardWords | null;
  /** A step that this very page view has just recorded. */
  recorded: { step: StepId; text: string } | null;
}

/** What the self-check says of the open page. */
export interface PageCheck {
  page: PageId | null;
  /** The title of the page in the clerk's language; `null` when the guide does not know it. */
  title: string | null;
  found: readonly FieldId[];
  /** Fields of the page in the guide that were not found; many are optional. */
  missing: readonly FieldId[];
  /** For the maintainer, without any value or text of the page. */
  report: string;
}

/** What a file with cases would change here. */
export interface ImportPreview {
  /** Instant, ISO 8601; `null` when the file does not say. */
  exportedAt: string | null;
  cases: readonly CasePreview[];
  /** How many cases of the file cannot be read. */
  unreadable: number;
}

/** The data with which a case was opened. */
export type CaseHead = Omit<Case, 'events'>;

export interface CasePreview {
  theirs: CaseHead;
  /** The same case here, whose opening data stay; `null` when the case is new. */
  ours: CaseHead | null;
  /** How many events it would add. */
  added: number;
  /** How many events of the file are not understood, and so not added. */
  unknown: number;
}

/** What keeps a message from being done. */
export type Problem = StorageTrouble | 'invalid' | 'unknownCase' | 'tooManyMarks' | 'badFile' | CaseFileProblem;

/** The answer to each message: the state or context after it, or what kept it from being done. */
export type Answer =
  | { ok: true; state: State }
  | { ok: true; context: PageContext }
  | { ok: true; check: PageCheck | null }
  | { ok: true; pointing: boolean }
  | { ok: true; preview: ImportPreview }
  | { ok: true; checks: readonly RegisterCheck[] }
  | { ok: false; problem: Problem };

/** The answer that belongs to a message. */
export type AnswerTo<M extends Message> =
  | { ok: false; problem: Problem }
  | (M extends { kind: 'pageSeen' | 'readContext' }
      ? { ok: true; context: PageContext }
      : M extends { kind: 'checkPage' }
        ? { ok: true; check: PageCheck | null }
        : M extends { kind: 'startPointing' }
          ? { ok: true; pointing: boolean }
          : M extends { kind: 'previewCases' }
            ? { ok: true; preview: ImportPreview }
            : M extends { kind: 'lookUp' }
              ? { ok: true; checks: readonly RegisterCheck[] }
              : { ok: true; state: State });
