import { browser } from '@wxt-dev/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { lineTo } from '../src/messages/client.ts';
import { Overlay } from '../src/overlay/overlay.ts';
import type { StartPointing } from '../src/overlay/pointing/parts.ts';
import { takeOver } from '../src/overlay/takeOver.ts';

declare global {
  /** Where `pointing.js` finds the helper of its frame; the page itself cannot see it. */
  var povolebniPruvodcePoint: ((start: StartPointing) => boolean) | undefined;
  /** Where `listHints.js` finds it. */
  var povolebniPruvodceList: (() => void) | undefined;
}

export default defineContentScript({
  // The portals' addresses are put in by wxt.config.ts, so that the script itself need not carry them.
  matches: [],
  runAt: 'document_idle',
  allFrames: true,
  matchAboutBlank: true,
  main() {
    const ask = lineTo(browser.runtime);
    const overlay = new Overlay({
      ask,
      loadHelp: async () => {
        // Asked for anew each time: after an update an older one may still be there.
        await ask({ kind: 'loadHelp' });
        return globalThis.povolebniPruvodceHelp ?? null;
      },
      orphaned: () => !browser.runtime?.id,
      onChange(changed, signal) {
        browser.storage.onChanged.addListener(changed);
        signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(changed));
      },
      now: () => new Date(),
      signal: takeOver(),
    });
    globalThis.povolebniPruvodcePoint = start => overlay.point(start);
    globalThis.povolebniPruvodceList = () => overlay.listHints();
    void overlay.start();
  },
});
