import type { Page, PageId } from '../guide/index.ts';
import type { GuardWords } from '../messages/types.ts';
import { captionsOf, findGuardedControl } from '../recognition/index.ts';
import { askGuard } from './guard.ts';
import type { Host } from './host.ts';

/** A page of the guide with its id. */
export type OpenPage = Page & { id: PageId };

export interface GuardParts {
  /** The page that is open now. */
  seen(): OpenPage | null;
  /** What to ask before the save; `null` lets the click pass. */
  question(): GuardWords | null;
  host(): Host;
  /** The clerk went on. */
  passed(page: PageId): Promise<void>;
  /** The clerk sent the form of a page whose save proves a step. */
  sent(page: PageId): void;
  signal: AbortSignal;
}

/**
 * Stands before the one irreversible click. A click of the clerk on the control that saves is stopped while there is
 * something to ask; going on repeats the same click on the same control, so the portal gets what it would have got.
 * Clicks made by the page's own script are never touched. Enter in a field arrives as such a click on the form's button.
 */
export function watchGuardedControl(parts: GuardParts): void {
  const options = { signal: parts.signal, capture: true };
  let asking = false;

  window.addEventListener(
    'click',
    event => {
      const page = parts.seen();
      // Behind an open shadow root the event names its host only.
      const [target] = event.composedPath();
      if (!page || !event.isTrusted || !(target instanceof Element)) return;
      const { id, guard, saved, words } = page;
      const control = guard && findGuardedControl(target, guard.captions);
      const question = control && !asking ? parts.question() : null;
      if (control && (question || asking)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (question) void ask(id, saved !== undefined, control, question);
        return;
      }
      if (saved && findGuardedControl(target, words.actions ?? [])) parts.sent(id);
    },
    options,
  );

  window.addEventListener(
    'submit',
    event => {
      const page = parts.seen();
      if (page?.saved && event.isTrusted) parts.sent(page.id);
    },
    options,
  );

  async function ask(page: PageId, saves: boolean, control: HTMLElement, question: GuardWords): Promise<void> {
    const caption = captionsOf(control).join();
    asking = true;
    const proceed = await askGuard(parts.host(), control, question, parts.signal);
    asking = false;
    if (!proceed || parts.signal.aborted) return;
    await parts.passed(page);
    if (saves) parts.sent(page);
    // The page may have drawn its form anew under the question.
    const standing = control.isConnected ? control : twinOf(control, caption);
    standing?.click();
  }
}

/** The control of the same kind and caption that took the place of one that is gone. */
function twinOf({ localName }: HTMLElement, caption: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(localName)].find(other => captionsOf(other).join() === caption);
}
