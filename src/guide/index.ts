import { type FieldId, fields } from './fields.ts';
import type { PageId } from './pages/ids.ts';
import { pages } from './pages/index.ts';
import type { Page } from './pages/types.ts';
import { type PortalId, portals } from './portals.ts';
import { type Procedure, procedure } from './procedure.ts';
import { type SourceId, sources } from './sources.ts';
import type { CommonWords, FieldWords, Portal, Source } from './types.ts';
import { words } from './words.ts';

/** Everything that recognition, hints and checklist need, as plain data without functions. */
export interface Guide {
  portals: Readonly<Record<PortalId, Portal>>;
  pages: Readonly<Record<PageId, Page>>;
  fields: Readonly<Record<FieldId, FieldWords>>;
  words: CommonWords;
  procedure: Procedure;
  sources: Readonly<Record<SourceId, Source>>;
}

export const guide: Guide = { portals, pages, fields, words, procedure, sources };

export type { FieldId } from './fields.ts';
export type { PageId } from './pages/ids.ts';
export type { Page } from './pages/types.ts';
export type { PortalId } from './portals.ts';
export type { Answers, CaseKind, PhaseId, Procedure, ProcedureStep, QuestionId, Role, StepId } from './procedure.ts';
export type { SourceId } from './sources.ts';
export type { CommonWords, ControlKind, FieldWords, Language, PageWords, Portal, Source } from './types.ts';
