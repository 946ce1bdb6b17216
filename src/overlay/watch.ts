const calm = 250;
const slow = 2000;
const calmRescans = 40;
const minute = 60_000;
const controls = 'input, select, textarea, button, form, h1, h2, dialog';

/**
 * Calls `changed` after the page has gained or lost something that recognition looks at. A throttle, not a debounce: a
 * page that never rests must not starve it. At most 4 calls a second, and one in 2 s on a page that rewrites itself all
 * the time; none while the tab is hidden. `flush` makes up for what is still waiting, at once.
 */
export function watchPage(page: Document, changed: () => void, signal: AbortSignal): { flush(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  let count = 0;
  let since = Date.now();

  const schedule = () => {
    if (page.hidden) missed = true;
    else timer ??= setTimeout(run, count < calmRescans ? calm : slow);
  };
  const run = () => {
    timer = undefined;
    missed = false;
    if (Date.now() - since > minute) [since, count] = [Date.now(), 0];
    count += 1;
    changed();
  };
  const observer = new MutationObserver(records => {
    if (records.some(matters)) schedule();
  });
  observer.observe(page, { childList: true, subtree: true });
  page.addEventListener('visibilitychange', () => !page.hidden && missed && schedule(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    flush() {
      if (timer === undefined) return;
      clearTimeout(timer);
      run();
    },
  };
}

function matters({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    node => node instanceof Element && (node.matches(controls) || node.querySelector(controls) !== null),
  );
}
