import type { AnswerTo, Message } from './types.ts';

/** The part of `browser.runtime` that a face needs to ask the worker. */
export interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** Asks the worker; a stopped one is woken by it. */
export type Ask = <M extends Message>(message: M) => Promise<AnswerTo<M> | null>;

/**
 * A face's line to the worker. The answer is `null` when there is none: the extension was updated under an open page, or
 * the worker failed.
 */
export function lineTo(runtime: Runtime): Ask {
  return async <M extends Message>(message: M) => {
    try {
      const answer: unknown = await runtime.sendMessage(message);
      return isAnswerTo<M>(answer) ? answer : null;
    } catch {
      return null;
    }
  };
}

/** The worker is part of this extension and its answers are typed where they are made; here only their absence matters. */
function isAnswerTo<M extends Message>(answer: unknown): answer is AnswerTo<M> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
