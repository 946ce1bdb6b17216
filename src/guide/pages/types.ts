import type { FieldId } from '../fields.ts';
import type { PortalId } from '../portals.ts';
import type { StepId } from '../procedure.ts';
import type { SourceId } from '../sources.ts';
import type { PageWords } from '../types.ts';
import type { PageId } from './ids.ts';

/**
 * One page of a portal: how it is known, which fields it can show, and what it means for the procedure.
 * Captions are those of domain.md 1.1, 1.3, 1.8, 2.1 with synonyms, because the logged-in screens are not public.
 */
export interface Page {
  portal: PortalId;
  words: PageWords;
  fields: readonly FieldId[];
  /** The steps that are worked on here, most likely first. */
  steps: readonly StepId[];
  /** Seeing this page proves the step (e.g. a page behind the login proves the login). */
  reached?: StepId;
  /** A confirmation after a save on this page proves the step. */
  saved?: StepId;
  /** The confirmation proves it only once this step is settled: before, the page may be about the clerk's own account. */
  savedAfter?: StepId;
  /** Seeing the new mayor's name on this page next to the words of the office proves the step. */
  showsMayor?: StepId;
  /** The controls the guard watches. */
  guard?: Guard;
  sources: readonly [SourceId, ...SourceId[]];
}

export interface Guard {
  step: StepId | 'duplicate';
  /** Captions of the button that saves. */
  captions: readonly string[];
  /** Further captions, where the form came without a person in it. */
  ifNew?: readonly string[];
  /** Only while this field is ticked. */
  ifOn?: FieldId;
  /** The save is then that of this page. */
  savesAs?: PageId;
}
