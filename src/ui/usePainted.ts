import { useEffect, useState } from 'preact/hooks';

/** False in the first drawing, which is to be on the screen soon; true in a later one, for what nobody sees at first. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const turn = requestIdleCallback(() => setPainted(true), { timeout: 200 });
    return () => cancelIdleCallback(turn);
  }, []);
  return painted;
}
