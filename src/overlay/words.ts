import type { Handbook } from '../guide/handbook.ts';
import { fill } from '../guide/texts/typography.ts';
import type { Hint } from '../hints/index.ts';

/** A hint as it is read, its places filled. */
export function wordsOf({ text, params }: Hint, { hints }: Handbook): string {
  return fill(hints[text], params);
}
