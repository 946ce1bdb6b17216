import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '../guide/index.ts';
import { type DateForm, formatDate } from '../guide/texts/dates.ts';
import { type FaceTexts, faceTexts } from '../guide/texts/index.ts';
import { plural } from '../guide/texts/plural.ts';
import type { PluralText } from '../guide/texts/types.ts';
import { fill } from '../guide/texts/typography.ts';

type Values = Readonly<Record<string, string | number>>;

/** Everything a part needs to speak: the catalogues and the ways to fill them, all typeset. */
export interface I18n {
  language: Language;
  texts: FaceTexts;
  /** A text with its places filled. */
  say(text: string, values?: Values): string;
  /** A counted text in its plural form, with `{count}` and other places filled. */
  count(text: PluralText, count: number, values?: Values): string;
  date(date: Date, form: DateForm): string;
}

/** The words of one language. */
export function i18nIn(language: Language): I18n {
  return {
    language,
    texts: faceTexts[language],
    say: fill,
    count: (text, count, values) => plural(language, text, count, values),
    date: (date, form) => formatDate(language, date, form),
  };
}

const Context = createContext(i18nIn('cs'));

/** Gives the parts below it the words of a language. */
export function I18nProvider({ language, children }: { language: Language; children: ComponentChildren }) {
  const i18n = useMemo(() => i18nIn(language), [language]);
  return <Context.Provider value={i18n}>{children}</Context.Provider>;
}

export function useI18n(): I18n {
  return useContext(Context);
}
