const started = 'povolebni-pruvodce:started';

/**
 * Ends an older script of the extension in this page (an update can put a new one beside it) and returns the signal that
 * ends this one when a newer comes. The event carries nothing.
 */
export function takeOver(): AbortSignal {
  document.dispatchEvent(new Event(started));
  const ended = new AbortController();
  document.addEventListener(started, () => ended.abort(), { once: true });
  return ended.signal;
}
