import { fold, fullWords } from './fold.ts';
import { knownWords } from './knownWords.ts';
import type { Words } from './words.ts';

/** What stands for a word that may say something about a person. */
const veil = '…';

/** Tells the words that the guide has. */
type Knows = (word: string) => boolean;

const vocabularies = new WeakMap<Words, Knows>();

/** Leaves of a text the words that the guide has itself, folded; „…“ stands for every other word or number. */
export function maskOf(words: Words): (text: string) => string {
  const knows = vocabularyOf(words);
  const mask = (word: string) => (knows(word) ? word : veil);
  return text => fullWords(fold(text), words.shorts).map(mask).join(' ');
}

/** A text with „…“ for its numbers and for all words that the guide does not know, however many there are in a row. */
export function onlyKnown(text: string, words: Words): string {
  const known = partsOf(text).map(part => (isKnown(part, words) ? part : veil));
  return known.filter((part, i) => part !== veil || known[i - 1] !== veil).join(' ');
}

/**
 * A text with „…“ for its numbers and for what looks like a name: a word with a capital inside it, or two at its start,
 * that the guide does not know.
 */
export function withoutNames(text: string, words: Words): string {
  const isName = (part = '') => /^[^\p{L}]*\p{Lu}\p{Ll}/u.test(part) && !isKnown(part, words);
  return partsOf(text)
    .map((part, i, all) => (isName(part) && (i > 0 || isName(all[1])) ? veil : part))
    .join(' ');
}

function partsOf(text: string): string[] {
  return text.trim().replace(/\d+/g, veil).split(/\s+/);
}

function isKnown(part: string, words: Words): boolean {
  const full = fullWords(fold(part), words.shorts);
  return full.length > 0 && !part.includes(veil) && full.every(vocabularyOf(words));
}

function vocabularyOf(words: Words): Knows {
  const knows = vocabularies.get(words) ?? knownWords(words);
  vocabularies.set(words, knows);
  return knows;
}
