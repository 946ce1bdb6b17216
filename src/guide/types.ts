/**
 * The shapes of the guide: everything the product knows about portals, fields and the procedure, as plain data.
 * Ids are literal unions derived from the data itself (see `index.ts`), so a wrong id does not compile.
 */

import type { FailureId } from './failures.ts';

export type Language = 'cs' | 'en';

/** Where a statement comes from. `certainty` `verify` means the texts must say „ověřte“, not state a fact. */
export interface Source {
  title: string;
  date: string;
  url?: string;
}

export interface Portal {
  name: string;
  /** Exact host names; the content script runs on these and nowhere else. */
  hosts: readonly string[];
  /** Path prefixes on those hosts that belong to the portal. */
  paths: readonly string[];
  home: string;
}

/** What kinds of control can hold a field. `text` is any single-line text-like input or a textarea. */
export type ControlKind = 'text' | 'date' | 'select' | 'radio' | 'checkbox' | 'password';

/**
 * How a field is called. Words are compared folded: lower case, no diacritics, no punctuation, abbreviations resolved.
 * `phrases` name the field by themselves; words of unknown meaning beside a phrase cost confidence.
 * `excludes` anywhere in the label forbid the field. A phrase that ends with `*` says the same whatever follows it.
 */
export interface FieldWords {
  kinds: readonly ControlKind[];
  phrases: readonly string[];
  /** Captions that need a witness: the group, a neighbour or the options must agree („Číslo“). */
  weak?: readonly string[];
  excludes?: readonly string[];
  autocomplete?: readonly string[];
  /** Texts of select or radio options that give the field away. */
  options?: readonly string[];
  /** Words of a legend, heading, row or column header, or of a label shared by several controls, that confirm a weak phrase. */
  groups?: readonly string[];
  /** Fields of the control right before or right after this one that confirm a weak phrase. */
  near?: { before?: readonly string[]; after?: readonly string[] };
  /** Fields of the control right after this one that speak against it: „Jméno“ before a password is a user name. */
  rivals?: readonly string[];
  /**
   * Fields of the control right before this one, or of the two before it, that speak against it where the caption fits
   * others too or needs a witness: „Titul“ after a surname, „Zveřejnit“ after a type of phone and a phone.
   */
  notAfter?: readonly string[];
  /** Types of an input that speak for the field. */
  inputTypes?: readonly string[];
  /** A select after which a text control without any label is this field. */
  follows?: string;
  /** It proves that a form with a button that searches is about one person, not a filter. */
  personal?: true;
  /** The least `maxlength` that can hold it: the box for „+420“ is not the phone. */
  room?: number;
  /** Several controls of one group may hold it, e.g. further e-mail addresses. */
  repeats?: true;
}

/** Words that name no field. Those of captions are folded already: lower case, no diacritics. */
export interface CommonWords {
  /** Full words with the ways of shortening or inflecting them, parted by spaces. */
  abbreviations: Readonly<Record<string, string>>;
  /** Words beside a phrase that do not change which field it names. */
  neutral: readonly string[];
  /** Those of them that only join others. */
  joining: readonly string[];
  /** Captions that say nothing. */
  mute: readonly string[];
  /** First words of a bracket that holds a hint. */
  hintStarters: readonly string[];
  /** Captions of the parts of a date that is split over three controls. */
  dateParts: Readonly<Record<'day' | 'month' | 'year', readonly string[]>>;
  months: readonly string[];
  /** First words of a button that searches. */
  searchActions: readonly string[];
  /** First words of a button that sends something else than a person's data: a subscription. */
  otherActions: readonly string[];
  /** A label with one of these is that of a query, whatever else it names: „Příjmení obsahuje“. */
  searching: readonly string[];
  /** What a numbered step is called, and what parts its number from that of all: „krok 3 ze 4“. */
  steps: readonly string[];
  stepsOf: readonly string[];
  /** Main headings of pages that none of the guide's is. */
  elsewhere: readonly string[];
  /** What the portals complain of. */
  failures: Readonly<Record<FailureId, readonly string[]>>;
  outcomes: Readonly<Record<'saved' | 'failed' | 'conditional', readonly string[]>>;
  /** Beginnings of the words for the head of a municipality and for other offices; what may stand beside a name. */
  office: Readonly<Record<'own' | 'others' | 'beside', readonly string[]>>;
  /** Parts of the names of CSS classes that mark a note at a label, a message, a title, a dialog. */
  classes: Readonly<Record<'note' | 'message' | 'title' | 'dialog', readonly string[]>>;
}

/** How a page is named. What else it shows of itself is learned from the labelled pages (`pages/tells.json`). */
export interface PageWords {
  /** Titles, headings, breadcrumbs that name the page. Folded like the words of a field. */
  headings: readonly string[];
  /** Main headings that forbid the page: of the form that such a list opens, of the list that leads to it. */
  excludes?: readonly string[];
  /** Words of the path or query that support it, never session ids. `obec=` means: this key has a value. */
  url?: readonly string[];
  /** Captions of buttons that send what was filled in here. */
  actions?: readonly string[];
  /** A page with a main title of its own is not this one: the login box of ePUSA sits on every page. */
  yields?: true;
  /** Fields of which the page is the witness that a weak caption needs: „Účinnost od“ where a representative is set. */
  confirms?: readonly string[];
  /** The field of ticks of which only those beside them tell what they are. */
  rest?: string;
}
