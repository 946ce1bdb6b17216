import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { decode } from '../src/directory/decode.ts';
import packed from '../src/directory/municipalities.json';
import { placeFinder } from '../src/directory/places.ts';
import type { FindPlaces } from '../src/overlay/birthPlaces.ts';

declare global {
  /** Where `help.js` finds the municipalities; the page itself cannot see it. */
  var povolebniPruvodcePlaces: FindPlaces | undefined;
}

/** Run by the worker in the frame where a place of birth is filled in. */
export default defineUnlistedScript(() => {
  globalThis.povolebniPruvodcePlaces = placeFinder(decode(packed));
});
