import { guide, type Language } from '../guide/index.ts';
import { pageTexts } from '../guide/texts/pageTexts.ts';
import type { Handbook } from '../messages/types.ts';
import { prepare } from '../recognition/prepare.ts';
import type { Words } from '../recognition/words.ts';

let words: Words | null = null;

/** What a portal page works with, in one language; the words for recognition are made once in the life of the worker. */
export function handbook(language: Language, styles: string): Handbook {
  const { hints, overlay } = pageTexts(language);
  words ??= prepare(guide);
  return { language, pages: guide.pages, words, hints, overlay, styles };
}
