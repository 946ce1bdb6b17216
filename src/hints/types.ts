import type { CivilDay } from '../calendar/civilDay.ts';
import type { FailureId } from '../guide/failures.ts';
import type { CaseKind, FieldId, PageId, SourceId } from '../guide/index.ts';
import type { hints } from '../guide/texts/cs/hints.ts';

/** Key of a hint's text in the catalogues. */
export type TextKey = keyof typeof hints;

/** What the recognised fields of a page hold, as text; a field that is not on the page has no key. */
export type FieldValues = { readonly [F in FieldId]?: string };

/** What a hint may know of the case. */
export interface CaseView {
  kind?: CaseKind;
  /** IČO of the municipality, 8 digits. */
  ico?: string;
  mayor: { givenName: string; surname: string } | null;
  /** Whom public registers still show at the head, as written there. */
  formerMayors?: readonly string[];
  /** The day on which the new statutory representative was saved in SOVM. */
  savedOn: CivilDay | null;
  /** Whether ePUSA already shows the new mayor. */
  synced: boolean;
}

/** A municipality as far as a hint names it. Praha lies in no district: there it is the name of the region. */
export interface Place {
  name: string;
  district: string;
  region: string;
  /** The municipality with extended powers in whose area it lies. */
  orp: string;
  code: string;
}

/** What the list of municipalities has for the typed place of birth. */
export interface FoundPlaces {
  /** The municipalities of just this name. */
  named: readonly Place[];
  /** The municipality that begins what was typed. */
  within: string | null;
  /** Similar names, where there is none of the above. */
  similar: readonly string[];
}

export interface HintContext {
  case: CaseView | null;
  now: Date;
  /** Fields that the portal shows but does not let change. */
  locked?: readonly FieldId[];
  /** What the portal complains of on this page. */
  failures?: readonly FailureId[];
  /** Unless the list of municipalities is not at hand. */
  birthPlaces?: FoundPlaces;
}

/** `error` only for what the register surely refuses; `warning` for what probably fails; `advice` for what to consider. */
export type Severity = 'error' | 'warning' | 'advice' | 'ok';

/** Where the text comes from says `guide/hintSources.ts`. */
export interface Finding {
  severity: Severity;
  text: TextKey;
  /** Numbers and names for the `{places}` of the text; never more than the text needs. */
  params?: Readonly<Record<string, string | number>>;
}

/** A hint as it is drawn. */
export interface JudgedHint extends Finding {
  id: string;
  /** The field the hint belongs to; `null` for a hint of the whole page. */
  field: FieldId | null;
}

/** A hint with the source of what it says. */
export interface Hint extends JudgedHint {
  source: SourceId;
}

/** One rule, one hint. It speaks only when its field (if any) is on the page, and only on `pages` (every page when absent). */
export interface Rule {
  id: string;
  field: FieldId | null;
  pages?: readonly PageId[];
  /** `value` is what its field holds, '' for a hint of the whole page. */
  judge(value: string, values: FieldValues, context: HintContext): Finding | null;
}
