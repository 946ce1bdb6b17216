import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lineTo } from '../src/messages/client.ts';
import { type Help, helpWith } from '../src/overlay/help.ts';

declare global {
  /** Where the scripts of this extension in one page find each other; the page itself cannot see it. */
  var povolebniPruvodceHelp: Help | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.povolebniPruvodceHelp = helpWith(async () => {
    await lineTo(browser.runtime)({ kind: 'loadPlaces' });
    return globalThis.povolebniPruvodcePlaces ?? null;
  });
});
