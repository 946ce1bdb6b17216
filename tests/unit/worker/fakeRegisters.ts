import type { Registers } from '../../../src/worker/registers.ts';

/** Public registers that answer with `send`; by default nobody answers, and nobody waits. */
export function fakeRegisters(given: Partial<Registers> = {}): Registers {
  let controller = new AbortController();
  return {
    send: () => Promise.reject(new TypeError('Nobody answers')),
    pause: async () => undefined,
    granted: async () => true,
    progress: () => undefined,
    cancel() {
      controller.abort();
      controller = new AbortController();
    },
    signal: () => controller.signal,
    ...given,
  };
}
