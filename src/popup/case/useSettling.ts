import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../checklist/index.ts';
import type { StepId } from '../../guide/index.ts';
import type { Cases } from '../types.ts';

export type Settlement = 'done' | 'undone' | 'skipped';

/** Settles a step, or takes that back; a second click of a double click is ignored. */
export type Settle = (step: StepId, what: Settlement, event: MouseEvent) => void;

/** The last thing that was settled here, so that it can be taken back. */
export interface Notice {
  step: StepId;
  what: Settlement;
}

/**
 * Settles steps of a case and remembers the last one. A settled step leaves its place in the list, and the focus with it: then
 * the focus goes to the tick of the nearest step, or to the card of the next step when that was where the click was.
 */
export function useSettling(
  kase: Case,
  send: Cases['send'],
  view: RefObject<HTMLElement | null>,
): { settle: Settle; notice: Notice | null; forget: () => void } {
  const [notice, setNotice] = useState<Notice | null>(null);
  const pending = useRef(new Set<StepId>());
  const refuges = useRef<readonly HTMLElement[]>([]);

  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) refuges.current.some(takesFocus);
    refuges.current = [];
  }, [kase]);

  const settle: Settle = async (step, what, event) => {
    if (event.detail > 1 || pending.current.has(step)) return;
    pending.current.add(step);
    refuges.current = refugesOf(view.current, event.currentTarget);
    const kept = await send({ kind: 'addEvent', caseId: kase.id, step, what, by: 'clerk' });
    pending.current.delete(step);
    if (kept) setNotice({ step, what });
  };
  return { settle, notice, forget: () => setNotice(null) };
}

/** Where the focus may go when the clicked control disappears, best first. */
function refugesOf(view: HTMLElement | null, clicked: EventTarget | null): readonly HTMLElement[] {
  if (!view || !(clicked instanceof HTMLElement)) return [];
  const titles = ['[data-next]', 'h1'].flatMap(title => [...view.querySelectorAll<HTMLElement>(title)]);
  if (clicked.closest('.next, .floating')) return titles;
  const ticks = [...view.querySelectorAll<HTMLElement>('[data-tick]')];
  const place = ticks.findIndex(tick => tick.closest('[data-step]')?.contains(clicked));
  return [...ticks.slice(place + 1), ...ticks.slice(0, Math.max(0, place)).reverse(), ...titles];
}

function takesFocus(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  element.focus();
  return document.activeElement === element;
}
