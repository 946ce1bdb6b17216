import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lineTo } from '../src/messages/client.ts';
import { pageAddress } from '../src/overlay/frames.ts';
import { inspectBy } from '../src/recognition/inspect.ts';

/** Run by the worker in the frames of a portal; what it returns goes back to it. */
export default defineUnlistedScript({
  async main() {
    const answer = await lineTo(browser.runtime)({ kind: 'readContext', page: null, handbook: null });
    if (!answer?.ok || !answer.context.handbook) return null;
    const { handbook, marks } = answer.context;
    return inspectBy(document, pageAddress(), handbook.words, marks);
  },
});
