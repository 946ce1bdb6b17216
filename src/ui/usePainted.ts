import { useEffect, useState } from 'preact/hooks';

/** False in the first drawing, which is to be on the screen soon; true in a second one, for what nobody sees at first. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
