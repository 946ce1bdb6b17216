import { progressKey } from '../messages/progress.ts';

/** The event of the browser that tells of a change of the storage. */
interface ChangeEvent {
  addListener(listener: (changes: Changes, area: string) => void): void;
  removeListener(listener: (changes: Changes, area: string) => void): void;
}
type Changes = Readonly<Record<string, { newValue?: unknown }>>;

/** Watches how far the worker is in SOVM's index; `null` tells that it reads none. */
export function indexWatcher(event: ChangeEvent): (told: (received: number | null) => void) => () => void {
  return told => {
    const listener = (changes: Changes, area: string) => {
      const change = area === 'session' ? changes[progressKey] : undefined;
      if (change) told(typeof change.newValue === 'number' ? change.newValue : null);
    };
    event.addListener(listener);
    return () => event.removeListener(listener);
  };
}
