import type { PageId } from '../guide/index.ts';
import { spotsIn } from '../recognition/index.ts';
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
  { handbook }: Told,
  sight: Sight,
  briefing: Briefing,
  signal: AbortSignal,
  ended: () => void,
): AbortController {
  const turn = new AbortController();
  const until = AbortSignal.any([signal, turn.signal]);
  start({
    page,
    handbook,
    seen: () => sight.seen,
    spots: () => spotsIn(document, handbook.words),
    marks: () => sight.marks,
    change: change => briefing.changeMarks(change),
    end: () => turn.abort(),
    signal: until,
  });
  until.addEventListener('abort', ended, { once: true });
  return turn;
}
