/** The guidance of one page: where it is, what to do, what not to, what happens next. */
export interface PageText {
  title: string;
  do: readonly string[];
  avoid: readonly string[];
  next?: string;
  /** What to know when it does not go on, and what is easily forgotten here. */
  more?: readonly string[];
}

/** A text that changes with a number, by the forms of Intl.PluralRules: Czech has one, few, many and other, English one and other. */
export type PluralText = { readonly [F in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** The shape that a translation of a catalogue must have: the same keys, plural forms where the original has them. */
export type Translation<T> = T extends string
  ? string
  : T extends { other: string; few: string }
    ? PluralText
    : { readonly [K in keyof T]: Translation<T[K]> };
