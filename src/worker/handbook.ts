import { advice } from '../guide/advice.ts';
import { hintSources } from '../guide/hintSources.ts';
import { guide, type Language } from '../guide/index.ts';
import { pageTexts } from '../guide/texts/pageTexts.ts';
import { typeset } from '../guide/texts/typography.ts';
import type { Handbook } from '../messages/types.ts';
import { prepare } from '../recognition/prepare.ts';
import type { Words } from '../recognition/words.ts';

let words: Words | null = null;

/**
 * What a portal page works with, in one language, its texts typeset. The words for recognition are made once in the life
 * of the worker.
 */
export function handbook(language: Language, styles: string): Handbook {
  words ??= prepare(guide);
  const { hints, overlay, fieldNames } = pageTexts(language);
  const { pages, sources } = guide;
  return {
    language,
    pages,
    words,
    advice,
    ...typesetAll({ hints, overlay, fieldNames, sources }),
    hintSources,
    styles,
  };
}

/** A catalogue with all its texts typeset, also nested ones. */
function typesetAll<T extends object>(texts: T): T {
  return JSON.parse(JSON.stringify(texts, (_key, value) => (typeof value === 'string' ? typeset(value) : value)));
}
