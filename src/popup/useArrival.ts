import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When one view replaces another and takes the focus away with it, the focus goes to the new heading, so that a reader who
 * does not see the change learns of it. Not for the first view: opening the popup moves nothing.
 */
export function useArrival(view: string | null): void {
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const replaced = before.current !== null && before.current !== view;
    before.current = view;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (replaced && lost) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [view]);
}
