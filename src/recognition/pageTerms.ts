import { stem } from './fold.ts';
import { captionsOf } from './guardedControl.ts';
import type { Lexicon } from './lexicon.ts';
import { entryOf, none } from './lists.ts';
import type { Evidence } from './pageEvidence.ts';
import type { Sheet } from './sheet.ts';
import type { Tells } from './words.ts';

const maxActions = 200;
/** A title of less weight is rather that of a part. */
const leastTitle = 0.7;
/** However little speaks for a page, its title may still win: natural logarithm of a probability. */
const least = -4;

/**
 * What a page shows of itself, as terms that `scripts/learnPages.ts` has weighed: stems of its short texts and captions of
 * buttons, of its titles (`#`), of its address (`@`); its fields, how many there are, and how many entries are none (`=`).
 */
export function termsOf(
  { titles, isNamed, texts, address }: Evidence,
  { actions, entries }: Sheet,
  fields: readonly string[],
  lexicon: Lexicon,
): Set<string> {
  const terms = new Set([
    '',
    `=${isNamed}`,
    `=${Math.min(fields.length, 2)} fields`,
    `=${Math.ceil(Math.log2(entries.length - fields.length + 1))} others`,
  ]);
  const add = (text: string): void => {
    for (const word of lexicon.wordsOf(text)) terms.add(word.stem);
  };
  texts.forEach(add);
  for (const { el, tag } of actions.slice(0, maxActions)) if (tag !== 'a') captionsOf(el).forEach(add);
  for (const { text, weight } of titles)
    if (weight >= leastTitle) for (const word of text.split(' ')) terms.add(`#${stem(word)}`);
  for (const [word] of address) terms.add(`@${stem(word)}`);
  for (const field of fields) terms.add(`=${field}`);
  return terms;
}

/** How probable each page of a portal is by what is shown: natural logarithms, none below `least`. */
export function chancesOf(shown: ReadonlySet<string>, { pages, terms }: Tells): number[] {
  const sums = pages.map(() => 0);
  for (const term of shown) {
    const weights = entryOf(terms, term) ?? none;
    for (let i = 0; i < weights.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0) / 10;
  }
  const whole = Math.log(sums.reduce((sum, one) => sum + Math.exp(one), 0));
  return sums.map(one => Math.max(least, one - whole));
}
