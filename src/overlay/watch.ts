/** How long a look waits after a change, ms: one change seldom comes alone. */
const calm = 250;
/** After a look, looking rests for so many times what it took: half a percent of the time of a page that never rests. */
const restOfLook = 200;
const longestRest = 5000;
const controls = 'input, select, textarea, button, form, h1, h2, dialog';

/**
 * Calls `changed` after the page has gained or lost something that recognition looks at. A throttle, not a debounce: a
 * page that never rests must not starve it. At most 4 calls a second, and fewer the more one of them takes; none while
 * the tab is hidden. `flush` makes up for what is still waiting: at once, or when the last look is a quarter of a second old.
 */
export function watchPage(page: Document, changed: () => void, signal: AbortSignal): { flush(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  let looked = Number.NEGATIVE_INFINITY;
  let rest = 0;

  const schedule = () => {
    if (page.hidden) missed = true;
    else timer ??= setTimeout(look, Math.max(calm, looked + rest - performance.now()));
  };
  const look = () => {
    timer = undefined;
    missed = false;
    const start = performance.now();
    changed();
    looked = performance.now();
    rest = Math.min((looked - start) * restOfLook, longestRest);
  };
  const observer = new MutationObserver(records => {
    const isDue = timer !== undefined || missed;
    if (!isDue && records.some(matters)) schedule();
  });
  observer.observe(page, { childList: true, subtree: true });
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
      const soon = looked + calm - performance.now();
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
