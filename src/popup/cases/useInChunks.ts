import { useEffect, useState } from 'preact/hooks';

const first = 12;
const further = 60;

/** How many of so many rows to draw: those that fill the window at once, the others whenever there is time. */
export function useInChunks(size: number): number {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    if (shown >= size) return;
    const turn = requestIdleCallback(() => setShown(shown + further), { timeout: 200 });
    return () => cancelIdleCallback(turn);
  }, [shown, size]);
  return shown;
}
