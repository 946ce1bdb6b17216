import type { RegisterId } from '../guide/registers.ts';
import type { Send } from '../verification/net/send.ts';

/** What the worker needs to ask the public registers. */
export interface Registers {
  send: Send;
  /** Waits so many ms. */
  pause(ms: number): Promise<void>;
  /** Whether the browser lets the extension ask this register. */
  granted(id: RegisterId): Promise<boolean>;
  /** Tells how far the pass over the index of SOVM is, in bytes; `null` when it is over. */
  progress(received: number | null): void;
  /** Breaks off all that is being asked. */
  cancel(): void;
  /** Ends when `cancel` is called. */
  signal(): AbortSignal;
}
