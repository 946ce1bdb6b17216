import { useEffect, useState } from 'preact/hooks';
import { progressKey } from '../messages/progress.ts';

/** Calls back with the bytes of SOVM's index that were read, `null` when none is being read; returns how to stop. */
export type WatchIndex = (told: (received: number | null) => void) => () => void;

type Changes = Readonly<Record<string, { newValue?: unknown }>>;

/** The part of the browser's storage that it takes. */
interface Storage {
  onChanged: {
    addListener(listener: (changes: Changes, area: string) => void): void;
    removeListener(listener: (changes: Changes, area: string) => void): void;
  };
  session: { get(key: string): Promise<Record<string, unknown>> };
}

/** Watches how far the worker is in the index, also when it began before this page was opened. */
export function indexWatcher({ onChanged, session }: Storage): WatchIndex {
  return told => {
    const tell = (value: unknown) => told(typeof value === 'number' ? value : null);
    const listener = (changes: Changes, area: string) => {
      const change = area === 'session' ? changes[progressKey] : undefined;
      if (change) tell(change.newValue);
    };
    onChanged.addListener(listener);
    session.get(progressKey).then(
      kept => tell(kept[progressKey]),
      () => undefined,
    );
    return () => onChanged.removeListener(listener);
  };
}

/** How many bytes of the index were read; `null` when none is being read. */
export function useIndex(watch: WatchIndex): number | null {
  const [received, setReceived] = useState<number | null>(null);
  useEffect(() => watch(setReceived), [watch]);
  return received;
}
