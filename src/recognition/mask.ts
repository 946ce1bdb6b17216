import { fold, fullWords, stem } from './fold.ts';
import type { Words } from './words.ts';

/** What stands for a word that may say something about a person. */
export const veil = '…';

const vocabularies = new WeakMap<Words, ReadonlySet<string>>();

/** Leaves of a text the words that the guide has itself, folded; „…“ stands for every other word or number. */
export function maskOf(words: Words): (text: string) => string {
  const known = vocabularyOf(words);
  const full = new Map(words.shorts);
  const mask = (word: string) => (known.has(stem(word)) ? word : veil);
  return text => fullWords(fold(text), full).map(mask).join(' ');
}

/**
 * A text with „…“ for its numbers and for what looks like a name: a word with a capital inside it, or two at its start,
 * that the guide does not know.
 */
export function withoutNames(text: string, words: Words): string {
  const known = vocabularyOf(words);
  const parts = text.replace(/\d+/g, veil).split(/\s+/);
  const isName = (part = '') => /^[^\p{L}]*\p{Lu}\p{Ll}/u.test(part) && !known.has(stem(fold(part)));
  return parts.map((part, i) => (isName(part) && (i > 0 || isName(parts[1])) ? veil : part)).join(' ');
}

function vocabularyOf(words: Words): ReadonlySet<string> {
  const known = vocabularies.get(words) ?? new Set(textsOf(words).flatMap(text => text.split(' ').map(stem)));
  vocabularies.set(words, known);
  return known;
}

function textsOf({ phrases, uses, pages, portals }: Words): string[] {
  const addresses = [...pages.flatMap(({ url }) => url ?? []), ...Object.values(portals).flatMap(({ paths }) => paths)];
  return [...[...phrases, ...uses].map(([text]) => text), ...addresses.map(fold)];
}
