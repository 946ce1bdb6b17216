import type { FieldId, Guide, PageId, PortalId } from '../guide/index.ts';
import type { FieldWords, PageWords } from '../guide/types.ts';

/** The parts of the guide that recognition works from. */
export type GuideWords = Pick<Guide, 'portals' | 'pages' | 'fields' | 'words'>;

/** A phrase of the guide, word by word, and the field it speaks of. */
export interface Phrase {
  readonly field: FieldId;
  readonly words: readonly string[];
  readonly weak: boolean;
}

/** What the guide knows of one word. */
export interface WordUse {
  /** In full: „cislo“ for „c“. */
  readonly word: string;
  /** Beside a phrase it does not change which field is named. */
  neutral?: true;
  /** A caption of such words says nothing. */
  mute?: true;
  /** The phrases that begin with it: those that name a field, forbid it, or confirm it as the words of its group. */
  phrases?: readonly Phrase[];
  excludes?: readonly Phrase[];
  groups?: readonly Phrase[];
}

type Naming = 'phrases' | 'weak' | 'excludes' | 'groups' | 'options' | 'tokens' | 'autocomplete';
/** How a field behaves, apart from how it is called. */
export type FieldTraits = Omit<FieldWords, Naming>;

/** How a page is recognised; its texts are folded and in full. */
export interface PagePhrases
  extends Required<Pick<PageWords, 'headings' | 'excludes' | 'actions' | 'withoutActions' | 'captions'>>,
    Pick<PageWords, 'url' | 'signature' | 'against' | 'yields'> {
  readonly id: PageId;
  readonly portal: PortalId;
  readonly fields: readonly FieldId[];
}

export type Pairs<K, V> = readonly (readonly [K, V])[];

/**
 * The guide's words in the form in which pages are read with them: folded, in full, indexed. Plain data that can be sent
 * to a page (`prepare` makes it). Patterns are sources of regular expressions for folded text.
 */
export interface Words {
  readonly portals: GuideWords['portals'];
  readonly pages: readonly PagePhrases[];
  readonly fields: Pairs<FieldId, FieldTraits>;
  readonly uses: readonly WordUse[];
  /** Words that are shortened or inflected, with their full form. */
  readonly shorts: Pairs<string, string>;
  /** By the text of an option, a name or id, a token of `autocomplete`, the type of an input. */
  readonly options: Pairs<string, readonly FieldId[]>;
  readonly tokens: Pairs<string, readonly FieldId[]>;
  readonly autocomplete: Pairs<string, readonly FieldId[]>;
  readonly types: Pairs<string, readonly FieldId[]>;
  readonly hintStarters: readonly string[];
  readonly dateParts: GuideWords['words']['dateParts'];
  readonly months: readonly string[];
  readonly searchActions: readonly string[];
  readonly classes: Readonly<Record<'note' | 'message' | 'crumbs' | 'title', string>>;
  readonly outcomes: Readonly<Record<'saved' | 'failed' | 'conditional', string>>;
  readonly office: { readonly own: string; readonly others: string; readonly beside: readonly string[] };
}
