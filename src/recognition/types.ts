import type { FieldId, Guide, PageId, PortalId } from '../guide/index.ts';

/** The part of the guide that recognition works from. */
export type Words = Pick<Guide, 'portals' | 'pages' | 'fields' | 'words'>;

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
