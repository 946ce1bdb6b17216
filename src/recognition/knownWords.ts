import { fold, stem } from './fold.ts';
import type { Words } from './words.ts';

/**
 * Tells the words that the guide has itself, in whatever form, from those that only a page has. Asked for folded words;
 * `more` are texts that shall be known, too.
 */
export function knownWords(
  { phrases, uses, pages, portals }: Words,
  more: readonly string[] = [],
): (word: string) => boolean {
  const addresses = [...pages.flatMap(({ url }) => url ?? []), ...Object.values(portals).flatMap(({ paths }) => paths)];
  // The words of the tree, not the numbers of their uses.
  const ofPhrases = JSON.stringify(phrases).match(/[a-z]\w*/g) ?? [];
  const texts = [...ofPhrases, ...Object.keys(uses), ...[...addresses, ...more].map(fold)];
  const known = new Set(texts.flatMap(text => text.split(' ').map(stem)));
  return word => known.has(stem(word));
}
