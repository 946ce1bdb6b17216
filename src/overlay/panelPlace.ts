import { type Box, overlaps } from './place.ts';

/** Where the panel stands: its distance from the left and from the bottom of the window, how high it may be. */
export interface PanelPlace {
  left: number;
  bottom: number;
  height: number;
  /** There is no room: only the panel's head shows. */
  aside: boolean;
}

interface Size {
  width: number;
  height: number;
}

const edge = 16;
const gap = 8;
/** Enough to read in without scrolling much; and the least that is worth showing. */
const comfortable = 280;
const least = 130;
/** Most forms have their labels left of the controls; covering a label is as bad as covering its control. */
const labelWidth = 140;

/**
 * A place at the edge of the window where the panel covers no control: as low as there is comfortable room, right rather
 * than left. Where a form fills the window, only the panel's head stays, in the corner.
 */
export function panelPlace(controls: readonly Box[], wanted: Size, viewport: Size): PanelPlace {
  // A DOMRect cannot be spread: its sides are getters.
  const blocks = controls.map(({ left, top, right, bottom }) => ({ left: left - labelWidth, top, right, bottom }));
  const right = viewport.width - edge - wanted.width;
  const rooms = [right, edge].flatMap(left => roomsAt(left, blocks, wanted, viewport));
  const enough = Math.min(comfortable, wanted.height);
  const room =
    rooms.find(({ height }) => height >= enough) ??
    rooms.reduce((best, other) => (other.height > best.height ? other : best), {
      left: right,
      bottom: edge,
      height: 0,
    });
  if (room.height < Math.min(least, wanted.height))
    return { left: right, bottom: edge, height: wanted.height, aside: true };
  return { ...room, height: Math.min(room.height, wanted.height), aside: false };
}

/** The free stretches of the strip in which the panel can stand, the lowest first. */
function roomsAt(left: number, blocks: readonly Box[], { width }: Size, viewport: Size) {
  const strip = { left, right: left + width, top: 0, bottom: viewport.height };
  const inStrip = blocks.filter(box => overlaps(box, strip)).sort((a, b) => b.bottom - a.bottom);
  const rooms: { left: number; bottom: number; height: number }[] = [];
  let floor = viewport.height - edge;
  for (const block of inStrip) {
    rooms.push({ left, bottom: viewport.height - floor, height: floor - Math.max(edge, block.bottom + gap) });
    floor = Math.min(floor, block.top - gap);
  }
  rooms.push({ left, bottom: viewport.height - floor, height: floor - edge });
  return rooms;
}
