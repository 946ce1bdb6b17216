import { guide } from '../guide/index.ts';
import { prepare } from './prepare.ts';
import { recogniseBy } from './recognise.ts';
import type { Recognition } from './types.ts';
import type { GuideWords, Words } from './words.ts';

export { threshold } from './fieldTells.ts';
export { fold } from './fold.ts';
export { captionsOf, findGuardedControl } from './guardedControl.ts';
export { markKey } from './marks.ts';
export { type Said, saidOn } from './outcome.ts';
export { namesPerson } from './person.ts';
export { prepare } from './prepare.ts';
export { recogniseBy, sheetOf, spotsIn } from './recognise.ts';
export type { Sheet } from './sheet.ts';
export { type Spotted, spottedAt } from './spots.ts';
export type { RecognisedField, Recognition } from './types.ts';
export { readValue } from './values.ts';
export type { Words } from './words.ts';

/** The words of the guide itself are made when this module is loaded, so that no page waits for them. */
const prepared = /* @__PURE__ */ new WeakMap<GuideWords, Words>([[guide, /* @__PURE__ */ prepare(guide)]]);

/** `recogniseBy` with a guide instead of its words. */
export function recognise(root: Document, url: URL, from: GuideWords): Recognition {
  const words = prepared.get(from) ?? prepare(from);
  prepared.set(from, words);
  return recogniseBy(root, url, words);
}
