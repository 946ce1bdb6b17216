import { useEffect, useState } from 'preact/hooks';

const first = 24;
const further = 60;

/** How many of so many rows to draw: those that fill the window at once, the others frame by frame after it. */
export function useInChunks(size: number): number {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    if (shown >= size) return;
    const frame = requestAnimationFrame(() => setShown(shown + further));
    return () => cancelAnimationFrame(frame);
  }, [shown, size]);
  return shown;
}
