/** How long a look waits after a change, ms: one change seldom comes alone. */
const calm = 250;
/** After a look, looking rests for so many times what it took: half a percent of the time of a page that never rests. */
const restOfLook = 200;
const longestRest = 5000;
/** So long after a click on a button the page may answer by a mere text, ms. */
const answerTime = 10_000;
const buttons = 'button, a, input, [role=button]';
const controls = 'input, select, textarea, button, form, h1, h2, dialog';

/**
 * Calls `changed` after the page has gained or lost something that recognition looks at. A throttle, not a debounce: a
 * page that never rests must not starve it. At most 4 calls a second, and fewer the more one of them takes; none while
 * the tab is hidden. A page that goes to another address is looked at as soon as one at rest. `flush` makes up for what is still waiting: at once, or when the last look is a quarter of a second old.
 */
export function watchPage(page: Document, changed: () => void, signal: AbortSignal): { flush(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let missed = false;
  let looked = Number.NEGATIVE_INFINITY;
  let rest = 0;
  let answersUntil = 0;
  /** Where the page was when a look was last due. */
  let address = page.URL;

  const schedule = () => {
    if (page.hidden) {
      missed = true;
      return;
    }
    const soon = performance.now() + calm;
    // At another address the page is another page, and a rest from the one before is over.
    const at = page.URL === address ? Math.max(soon, looked + rest) : soon;
    address = page.URL;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(look, at - performance.now());
  };
  const look = () => {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    missed = false;
    const start = performance.now();
    changed();
    looked = performance.now();
    rest = Math.min((looked - start) * restOfLook, longestRest);
  };
  /** A message in place of a new page: „Hodnota není vyplněna“ where nothing stood before. */
  const isAnswer = ({ addedNodes }: MutationRecord) => addedNodes.length > 0 && performance.now() < answersUntil;
  const clicked = ({ isTrusted, target }: Event) => {
    if (!isTrusted || !(target instanceof Element && target.closest(buttons))) return;
    answersUntil = performance.now() + answerTime;
    // The clerk waits for the answer.
    rest = 0;
  };
  const observer = new MutationObserver(records => {
    const isDue = timer !== undefined || missed;
    if ((!isDue || page.URL !== address) && records.some(record => matters(record) || isAnswer(record))) schedule();
  });
  observer.observe(page, { childList: true, subtree: true });
  page.addEventListener('click', clicked, { signal, capture: true });
  page.addEventListener('visibilitychange', () => !page.hidden && missed && schedule(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  });
  return {
    flush() {
      if (timer === undefined) return;
      clearTimeout(timer);
      // A page may move the focus as often as it rewrites itself.
      due = looked + calm;
      const soon = due - performance.now();
      if (soon > 0) timer = setTimeout(look, soon);
      else look();
    },
  };
}

function matters({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    node => node instanceof Element && (node.matches(controls) || node.querySelector(controls) !== null),
  );
}
