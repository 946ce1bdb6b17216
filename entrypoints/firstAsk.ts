import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Asks for the state while the popup itself is still being loaded: the worker may have to wake up first. Without the polyfill,
 * which would have to be loaded before the question.
 */
export default defineUnlistedScript(() => {
  const answer = browser.runtime.sendMessage({ kind: 'readState' });
  // Taken up by the popup, where a failure is no answer.
  answer.catch(() => undefined);
  globalThis.firstAnswer = answer;
});

declare global {
  /** What the worker answers to the first question. */
  var firstAnswer: Promise<unknown> | undefined;
}
