import type { PanelSide } from './panelPlace.ts';

/** A press that moves less is a click, CSS pixels. */
const least = 8;

/**
 * Lets the clerk drag the panel by its head. Dropped, it belongs to the side of the window where it lies; `drop` finds
 * the place there.
 */
export function makeDraggable(panel: HTMLElement, drop: (side: PanelSide) => void): void {
  panel.addEventListener('pointerdown', press => {
    const head = press.target instanceof Element ? press.target.closest('header') : null;
    if (!head || !press.isTrusted || press.button !== 0 || isButton(press.target)) return;
    const { left, top } = panel.getBoundingClientRect();
    const ended = new AbortController();
    let moved = false;
    head.setPointerCapture(press.pointerId);
    head.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        const [x, y] = [clientX - press.clientX, clientY - press.clientY];
        moved ||= Math.hypot(x, y) > least;
        if (moved) panel.style.translate = `${left + x}px ${top + y}px`;
      },
      { signal: ended.signal },
    );
    // The browser lets go of the pointer after `pointerup` and `pointercancel` alike.
    head.addEventListener(
      'lostpointercapture',
      () => {
        ended.abort();
        const box = panel.getBoundingClientRect();
        if (moved) drop(box.left + box.right < window.innerWidth ? 'left' : 'right');
      },
      { signal: ended.signal },
    );
  });
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
