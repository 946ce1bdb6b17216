import type { PageId } from '../guide/index.ts';
import type { Briefing, Told } from './briefing.ts';
import type { StartPointing } from './pointing/parts.ts';
import type { Sight } from './sight.ts';

/**
 * Begins a turn in which the clerk points at controls that were missed or mistaken (docs/decisions/0009). It ends by the
 * controller that is returned, or with `signal`; `ended` is called then.
 */
export function beginPointing(
  start: StartPointing,
  page: PageId,
  told: Told,
  sight: Sight,
  briefing: Briefing,
  signal: AbortSignal,
  ended: () => void,
): AbortController {
  const turn = new AbortController();
  const until = AbortSignal.any([signal, turn.signal]);
  start({
    page,
    handbook: told.handbook,
    seen: () => sight.seen,
    spots: () => sight.spots(told),
    marks: () => sight.marks,
    change: async ({ add, remove }) => {
      const answer = await briefing.tell({ kind: 'changeMarks', add: [...add], remove: [...remove] });
      await briefing.refresh();
      return answer?.ok ?? false;
    },
    end: () => turn.abort(),
    signal: until,
  });
  until.addEventListener('abort', ended, { once: true });
  return turn;
}
