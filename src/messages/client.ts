import { browser } from 'wxt/browser';
import type { AnswerTo, Message } from './types.ts';

/**
 * Asks the worker. A stopped worker is woken by it. The answer is `null` when there is none: the extension was updated
 * under an open page, or the worker failed.
 */
export async function ask<M extends Message>(message: M): Promise<AnswerTo<M> | null> {
  try {
    const answer: AnswerTo<M> | undefined = await browser.runtime.sendMessage(message);
    return answer ?? null;
  } catch {
    return null;
  }
}
