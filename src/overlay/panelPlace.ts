import { type Box, overlaps } from './place.ts';

/** Where the panel stands and how high it may be. `aside`: only its head shows, there is no room for more. */
export interface PanelPlace {
  side: 'right' | 'left';
  height: number;
  aside: boolean;
}

interface Size {
  width: number;
  height: number;
}

const edge = 16;
const gap = 8;
/** Less than this is not worth reading in. */
const least = 180;
/** Most forms have their labels left of the controls; covering a label is as bad as covering its control. */
const labelWidth = 140;

/**
 * The corner at the bottom of the window where the panel covers no control: right rather than left, as high as the room
 * below the last control allows. Where a form fills the window, the side with fewer controls; and when that would cover
 * one of `never` (the control with focus and the next one), only the panel's head stays.
 */
export function panelPlace(controls: readonly Box[], never: readonly Box[], wanted: Size, viewport: Size): PanelPlace {
  const visible = controls.filter(({ top, bottom }) => bottom > 0 && top < viewport.height).map(withLabel);
  const free = (['right', 'left'] as const).map(side => {
    const column = columnOf(side, wanted, viewport);
    const below = Math.max(0, ...visible.filter(box => overlaps(box, column)).map(({ bottom }) => bottom));
    return {
      side,
      height: Math.min(wanted.height, viewport.height - edge - below - (below > 0 ? gap : 0)),
      aside: false,
    };
  });
  const roomiest = free.reduce((best, place) => (place.height > best.height ? place : best));
  if (roomiest.height >= Math.min(least, wanted.height)) return roomiest;

  const covered = (side: 'right' | 'left', boxes: readonly Box[]) => {
    const { left, right } = columnOf(side, wanted, viewport);
    const panel = { left, right, top: viewport.height - edge - wanted.height, bottom: viewport.height - edge };
    return boxes.filter(box => overlaps(box, panel)).length;
  };
  const cost = (side: 'right' | 'left') => covered(side, never) * 100 + covered(side, visible);
  const side = cost('left') < cost('right') ? 'left' : 'right';
  return { side, height: wanted.height, aside: covered(side, never) > 0 };
}

function withLabel(box: Box): Box {
  return { ...box, left: box.left - labelWidth, right: box.right, top: box.top, bottom: box.bottom };
}

/** The whole strip of the window in which a panel of a width stands. */
function columnOf(side: 'right' | 'left', { width }: Size, viewport: Size): Box {
  const left = side === 'left' ? edge : viewport.width - edge - width;
  return { left, right: left + width, top: 0, bottom: viewport.height };
}
