import type { State } from '../store/types.ts';
import { lineTo } from './client.ts';
import type { Answer } from './types.ts';

/** Where the worker leaves the last state for the popup, in the storage of the browser session. */
export const snapshotKey = 'snapshot';

/** The state as one text: the browser hands many values over much more slowly than their text. */
export function snapshotOf(state: State): string {
  return JSON.stringify({ ok: true, state } satisfies Answer);
}

/** The state of a snapshot, for the first drawing only; `null` when there is none. What is stored is still to be asked for. */
export async function fromSnapshot(kept: unknown): Promise<State | null> {
  const line = lineTo({ sendMessage: async () => (typeof kept === 'string' ? JSON.parse(kept) : null) });
  const answer = await line({ kind: 'readState' });
  return answer?.ok ? answer.state : null;
}
