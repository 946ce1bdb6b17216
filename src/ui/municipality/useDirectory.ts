import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Directory } from '../../directory/index.ts';

export type LoadedDirectory = Directory | 'loading' | 'failed';

/** Loads the directory once the start form stands; `retry` tries again after a failure. */
export function useDirectory(load: () => Promise<Directory>): { directory: LoadedDirectory; retry: () => void } {
  const [directory, setDirectory] = useState<LoadedDirectory>('loading');
  const retry = useCallback(() => {
    setDirectory('loading');
    load().then(setDirectory, () => setDirectory('failed'));
  }, [load]);
  useEffect(retry, [retry]);
  return { directory, retry };
}
