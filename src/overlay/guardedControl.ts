import type { PageId } from '../guide/index.ts';
import type { GuardWords } from '../messages/types.ts';
import { captionsOf, findGuardedControl, readValue } from '../recognition/index.ts';
import { askGuard, type WrongFields } from './guard.ts';
import type { Host } from './host.ts';
import type { OpenPage } from './sight.ts';

/** A form is sent so soon after Enter, ms. */
const enterTime = 500;

export interface GuardParts {
  /** The page that is open now. */
  seen(): OpenPage | null;
  /** What to ask before the save; `null` lets the click pass. */
  question(): GuardWords | null;
  /** What is wrong in the fields of the page. */
  wrong(): WrongFields | null;
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
 * Clicks made by the page's own script are never touched. Enter in a field arrives as such a click on the form's button;
 * in a form without one it sends the form, which is stopped and repeated the same way.
 */
export function watchGuardedControl(parts: GuardParts): void {
  const options = { signal: parts.signal, capture: true };
  let asking = false;
  let entered = Number.NEGATIVE_INFINITY;

  window.addEventListener(
    'click',
    event => {
      const page = parts.seen();
      // Behind an open shadow root the event names its host only.
      const [target] = event.composedPath();
      if (!page || !event.isTrusted || !(target instanceof Element)) return;
      const control = findGuardedControl(target, guardedCaptions(page));
      if (control && stopped(event, page, control, () => repeatClick(control))) return;
      if (control || findGuardedControl(target, page.words.actions ?? [])) sending(page);
    },
    options,
  );

  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === 'Enter') entered = timeStamp;
    },
    options,
  );

  window.addEventListener(
    'submit',
    event => {
      const page = parts.seen();
      const { target: form, submitter, timeStamp, isTrusted } = event;
      if (!page || !isTrusted || !(form instanceof HTMLFormElement)) return;
      const isByEnter = !submitter && timeStamp - entered < enterTime && holdsRepresentative(form, page);
      if (isByEnter && guardedCaptions(page).length > 0 && stopped(event, page, form, () => form.requestSubmit()))
        return;
      sending(page);
    },
    options,
  );

  function sending(page: OpenPage): void {
    const as = savedAs(page);
    if (as) parts.sent(as);
  }

  /** Stops the event while there is something to ask, or while the question stands; `repeat` does the same once more. */
  function stopped(event: Event, page: OpenPage, control: HTMLElement, repeat: () => void): boolean {
    const question = asking ? null : parts.question();
    if (!question && !asking) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (question) void ask(page, control, question, repeat);
    return true;
  }

  async function ask(page: OpenPage, control: HTMLElement, question: GuardWords, repeat: () => void) {
    asking = true;
    const proceed = await askGuard(parts.host(), control, question, parts.wrong(), parts.signal);
    asking = false;
    if (!proceed || parts.signal.aborted) return;
    await parts.passed(page.id);
    sending(page);
    repeat();
  }
}

function holdsRepresentative(form: HTMLFormElement, { recognised }: OpenPage): boolean {
  return recognised.some(
    ({ field, controls: [first] }) => field === 'office.statutory' && form.contains(first ?? null),
  );
}

/** The captions of what the guard stands before on this page, as its form is now. */
function guardedCaptions(page: OpenPage): readonly string[] {
  if (!page.guard || !isGuardedNow(page)) return [];
  const { captions, ifNew = [] } = page.guard;
  return page.cameFilled ? captions : [...captions, ...ifNew];
}

function isGuardedNow({ guard, recognised }: OpenPage): boolean {
  const { ifOn } = guard ?? {};
  return !ifOn || recognised.some(field => field.field === ifOn && isOn(readValue(field)));
}

/** Whose save the form of this page is now: with the crown ticked, that of the statutory representative. */
function savedAs(page: OpenPage): PageId | null {
  const { guard, saved, id } = page;
  if (guard?.savesAs && isGuardedNow(page)) return guard.savesAs;
  return saved ? id : null;
}

/** A ticked box, „Ano“ of a list, or a role chosen by its name. */
function isOn(value: string | null): boolean {
  return /^(ano|yes)\b|statut/i.test(value ?? '');
}

/** Clicks the control again, or the one of the same kind and caption that the page has drawn in its place meanwhile. */
function repeatClick(control: HTMLElement): void {
  const caption = captionsOf(control).join();
  const twins = [...document.querySelectorAll<HTMLElement>(control.localName)];
  const standing = control.isConnected ? control : twins.find(other => captionsOf(other).join() === caption);
  standing?.click();
}
