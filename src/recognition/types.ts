import type { FieldId, PageId, PortalId } from '../guide/index.ts';

export interface RecognisedField {
  readonly field: FieldId;
  /** One control; all radios of a group; day, month and year (in this order) of a date in three controls. */
  readonly controls: HTMLElement[];
  /** 0-1, never below `threshold`. */
  readonly confidence: number;
  /** How it was found, in words of the guide: „label-for: číslo dokladu“, „options“, „readonly“. Never a value. */
  readonly evidence: string[];
}

export interface Recognition {
  readonly portal: PortalId | null;
  readonly page: PageId | null;
  readonly fields: RecognisedField[];
}
