import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Help, help } from '../src/overlay/help.ts';

declare global {
  /** Where the scripts of this extension in one page find each other; the page itself cannot see it. */
  var povolebniPruvodceHelp: Help | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.povolebniPruvodceHelp = help;
});
