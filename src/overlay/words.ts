import { fillPlaces } from '../guide/texts/places.ts';
import type { JudgedHint } from '../hints/types.ts';
import type { Handbook } from '../messages/types.ts';

/** A hint as it is read, its places filled. */
export function wordsOf({ text, params }: JudgedHint, { hints }: Handbook): string {
  return fillPlaces(hints[text], params);
}
