/** The event of the browser that tells of a change of the storage. */
interface ChangeEvent {
  addListener(listener: (changes: object, area: string) => void): void;
  removeListener(listener: (changes: object, area: string) => void): void;
}

/** Calls back after a change of what is stored for good, and when the reader comes back to a page where a new day may have begun. */
export function onStored(event: ChangeEvent, changed: () => void): () => void {
  const returned = () => {
    if (document.visibilityState === 'visible') changed();
  };
  const listener = (_changes: object, area: string) => area === 'local' && changed();
  event.addListener(listener);
  document.addEventListener('visibilitychange', returned);
  return () => {
    event.removeListener(listener);
    document.removeEventListener('visibilitychange', returned);
  };
}
