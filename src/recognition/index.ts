import { prepare } from './prepare.ts';
import { recogniseBy } from './recognise.ts';
import type { Recognition } from './types.ts';
import type { GuideWords, Words } from './words.ts';

export { threshold } from './decide.ts';
export { fold } from './fold.ts';
export { findGuardedControl } from './guardedControl.ts';
export { type Outcome, outcomeOf } from './outcome.ts';
export { namesPerson } from './person.ts';
export { prepare } from './prepare.ts';
export { recogniseBy, sheetOf } from './recognise.ts';
export type { RecognisedField, Recognition } from './types.ts';
export { readValue } from './values.ts';
export type { Words } from './words.ts';

const prepared = new WeakMap<GuideWords, Words>();

/** `recogniseBy` with the guide itself; its words are prepared at the first call. */
export function recognise(root: Document, url: URL, guide: GuideWords): Recognition {
  const words = prepared.get(guide) ?? prepare(guide);
  prepared.set(guide, words);
  return recogniseBy(root, url, words);
}
