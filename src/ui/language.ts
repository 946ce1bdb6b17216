import { useEffect } from 'preact/hooks';
import type { Language } from '../guide/index.ts';

/** The language of a face: the clerk's choice, else that of the browser (BCP 47); Slovak readers get Czech, all others English. */
export function languageFor(chosen: Language | null, browserLanguage: string): Language {
  if (chosen) return chosen;
  return /^(cs|sk)\b/i.test(browserLanguage) ? 'cs' : 'en';
}

/** Keeps the language and the title of the document in step with what is drawn. */
export function useDocument(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
