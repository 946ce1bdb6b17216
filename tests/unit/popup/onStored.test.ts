// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { onStored } from '../../../src/ui/onStored.ts';

describe('what makes a face read again', () => {
  it('is a change of the storage and coming back to the page, until it is stopped', () => {
    const listeners = new Set<(changes: object, area: string) => void>();
    const changed = vi.fn();
    const stop = onStored(
      { addListener: listener => listeners.add(listener), removeListener: listener => listeners.delete(listener) },
      changed,
    );
    for (const listener of listeners) listener({}, 'local');
    for (const listener of listeners) listener({}, 'session');
    expect(changed).toHaveBeenCalledTimes(1);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    expect(listeners.size).toBe(0);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
