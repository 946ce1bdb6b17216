import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { contentMatches } from '../src/guide/portals.ts';
import { ask } from '../src/messages/client.ts';
import type { Message } from '../src/messages/types.ts';
import { Overlay } from '../src/overlay/overlay.ts';
import { showReloadNote } from '../src/overlay/reloadNote.ts';

const openRoot = import.meta.env.MODE === 'e2e';

export default defineContentScript({
  matches: contentMatches(),
  runAt: 'document_idle',
  main(ctx) {
    const ended = new AbortController();
    ctx.onInvalidated(() => ended.abort());

    const overlay = new Overlay({
      ask: async <M extends Message>(message: M) => {
        const answer = await ask(message);
        if (!answer && !browser.runtime?.id && !ended.signal.aborted) {
          ended.abort();
          showReloadNote(openRoot);
        }
        return answer;
      },
      onChange(changed, signal) {
        browser.storage.onChanged.addListener(changed);
        signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(changed));
      },
      now: () => new Date(),
      openRoot,
      signal: ended.signal,
    });
    void overlay.start();
  },
});
