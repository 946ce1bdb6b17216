import type { FailureId } from '../guide/failures.ts';
import type { FieldId, Guide, PageId, PortalId } from '../guide/index.ts';
import type { ControlKind, FieldWords, PageWords } from '../guide/types.ts';
import type { patterns } from './patterns.ts';
import type { selectors } from './selectors.ts';
import type { Tag } from './tags.ts';
import type { Trust, Way } from './ways.ts';

/** The parts of the guide that recognition works from. */
export type GuideWords = Pick<Guide, 'portals' | 'pages' | 'fields' | 'words'>;

/** What the guide knows of one word. */
export interface WordUse {
  /** Beside a phrase it does not change which field is named. */
  neutral?: true;
  /** A caption of such words says nothing. */
  mute?: true;
  /** It begins phrases of several fields. */
  generic?: true;
  /** A label with it is that of a query. */
  searching?: true;
  /** It begins a heading of a page. */
  page?: true;
}

/** The fields that a phrase names, may name, forbids, or confirms as the words of their group. */
export type PhraseUse = { [Kind in 'phrases' | 'weak' | 'excludes' | 'groups']?: readonly FieldId[] } & {
  /** It says the same whatever follows it. */
  open?: true;
};

/**
 * What the guide knows of phrases that begin alike: the place of their use in `phraseUses`, -1 where no phrase ends here, and what
 * follows by the stem of the next word. Only the place where nothing follows.
 */
export type Branch = number | readonly [number, Readonly<Record<string, Branch>>];

type Naming = 'phrases' | 'weak' | 'excludes' | 'groups' | 'options' | 'autocomplete';
/** How a field behaves, apart from how it is called. */
export type FieldTraits = Omit<FieldWords, Naming>;

/** How a page is recognised; its texts are folded and in full. */
export interface PagePhrases extends Omit<PageWords, 'headings' | 'actions'> {
  readonly id: PageId;
  readonly portal: PortalId;
  readonly fields: readonly FieldId[];
}

/** What each term that a page may show tells of the pages of a portal and of those that are none of them (`elsewhere`). */
export interface Tells {
  readonly pages: readonly string[];
  /** Weights in tenths, as many as there are pages; the term '' is that of every page. */
  readonly terms: Readonly<Record<string, readonly number[]>>;
}

/** Where a text stands that says something of an entry: its nearest label, its others, over it, at a neighbour, in its options. */
export type Place = 'near' | 'rest' | 'over' | 'beside' | 'option' | 'about';

/** What each term that is seen of an entry tells of the fields it may be. */
export interface FieldTells {
  /** The first is '', no field. */
  readonly fields: readonly string[];
  /** Pairs of characters: a field, the first is „0“, and a weight in fifths, „A“ is 1, „a“ is -1. The term '' is that of every entry. */
  readonly terms: Readonly<Record<Place, Readonly<Record<string, string>>>>;
}

/** The entries of a map. */
type Pairs<V> = readonly (readonly [string, V])[];

/**
 * The guide's words in the form in which pages are read with them: folded, in full, indexed. Plain data that can be sent
 * to a page (`prepare` makes it). Patterns are sources of regular expressions for folded text.
 */
export interface Words {
  readonly portals: GuideWords['portals'];
  readonly pages: readonly PagePhrases[];
  readonly tells: Readonly<Record<PortalId, Tells>>;
  readonly fields: readonly (readonly [FieldId, FieldTraits])[];
  readonly fieldTells: FieldTells;
  /** By the stem of the word. */
  readonly uses: Readonly<Record<string, WordUse>>;
  /** By the stem of their first word. */
  readonly phrases: Readonly<Record<string, Branch>>;
  readonly phraseUses: readonly PhraseUse[];
  /** The full form of words that are shortened or inflected. */
  readonly shorts: Readonly<Record<string, string>>;
  /** By the text of an option, a token of `autocomplete`, the type of an input. */
  readonly options: Readonly<Record<string, readonly FieldId[]>>;
  readonly autocomplete: Readonly<Record<string, readonly FieldId[]>>;
  readonly types: Readonly<Record<string, readonly FieldId[]>>;
  /** What the names of elements tell. */
  readonly tags: Pairs<Tag>;
  /** What kind of control an input of a type is, or an element of a role. */
  readonly kinds: Readonly<Record<string, ControlKind | 'none'>>;
  readonly selectors: typeof selectors;
  readonly patterns: typeof patterns;
  readonly ways: Readonly<Record<Way, Trust>>;
  readonly hintStarters: readonly string[];
  readonly dateParts: GuideWords['words']['dateParts'];
  readonly months: readonly string[];
  readonly searchActions: readonly string[];
  readonly otherActions: readonly string[];
  /** Headings by their first word: of the pages of the guide, and those of pages that are none of them. */
  readonly headings: Readonly<Record<string, readonly (readonly [PageId | 'elsewhere', string])[]>>;
  readonly classes: Readonly<Record<'note' | 'message' | 'title' | 'dialog', string>>;
  /** What numbers the name of a step. */
  readonly step: string;
  /** What the portals complain of, and the pattern that tells it. */
  readonly failures: readonly (readonly [FailureId, string])[];
  readonly outcomes: Readonly<Record<'saved' | 'failed' | 'conditional', string>>;
  readonly office: { readonly own: string; readonly others: string; readonly beside: readonly string[] };
}
