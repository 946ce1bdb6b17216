import { type Box, overlaps } from './place.ts';

/** Where the panel stands: its distance from the left and from the bottom of the window, how high it may be. */
export interface PanelPlace {
  left: number;
  bottom: number;
  height: number;
  /** There is no room: only the panel's head shows. */
  aside: boolean;
}

export type PanelSide = 'left' | 'right';

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
 * than left, unless the clerk has `chosen` a side. Where a form fills the window, only the panel's head stays, in the corner.
 */
export function panelPlace(
  controls: readonly Box[],
  wanted: Size,
  viewport: Size,
  chosen: PanelSide | null = null,
): PanelPlace {
  // A DOMRect cannot be spread: its sides are getters.
  const blocks = controls.map(({ left, top, right, bottom }) => ({ left: left - labelWidth, top, right, bottom }));
  const right = viewport.width - edge - wanted.width;
  const enough = Math.min(comfortable, wanted.height);
  const usable = Math.min(least, wanted.height);
  const own = chosen === 'left' ? edge : right;
  const [here, there] = [own, edge + right - own].map(left => bestOf(roomsAt(left, blocks, wanted, viewport), enough));
  const stays = !there || !here || here.height >= (chosen ? usable : enough) || here.height >= there.height;
  const room = stays ? here : there;
  if (!room || room.height < usable) return { left: own, bottom: edge, height: wanted.height, aside: true };
  return { ...room, height: Math.min(room.height, wanted.height), aside: false };
}

interface Room {
  left: number;
  bottom: number;
  height: number;
}

/** The lowest that is high enough, else the highest. */
function bestOf(rooms: readonly Room[], enough: number): Room | undefined {
  return rooms.find(({ height }) => height >= enough) ?? rooms.toSorted((a, b) => b.height - a.height)[0];
}

/** The free stretches of the strip in which the panel can stand, the lowest first. */
function roomsAt(left: number, blocks: readonly Box[], { width }: Size, viewport: Size): Room[] {
  const strip = { left, right: left + width, top: 0, bottom: viewport.height };
  const inStrip = blocks.filter(box => overlaps(box, strip)).sort((a, b) => b.bottom - a.bottom);
  const rooms: Room[] = [];
  let floor = viewport.height - edge;
  for (const block of inStrip) {
    rooms.push({ left, bottom: viewport.height - floor, height: floor - Math.max(edge, block.bottom + gap) });
    floor = Math.min(floor, block.top - gap);
  }
  rooms.push({ left, bottom: viewport.height - floor, height: floor - edge });
  return rooms;
}
