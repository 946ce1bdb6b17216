/** The part of a DOMRect that placing needs. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'right' | 'above' | 'left' | 'below' | 'docked';

interface Size {
  width: number;
  height: number;
}

/** Where a bubble goes: a side, and how far from the field it stands. */
export interface Place {
  side: Side;
  gap: number;
}

const gap = 8;
/** How far a docked bubble stands from the edges of the window; the style sheet says the same. */
const edge = 16;

/** Covering more than this is worse than standing in the corner of the window, away from the field. */
const bearable = 3;

/** Labels of a form usually stand left of its fields; covering them costs as much as covering two controls. */
const dearness = { right: 0, above: 0, below: 0, left: 2 };

/**
 * The place beside a field where a bubble covers none of `never` (the field, the next one …), and as few other things as
 * possible: right of the field, or right of the whole column when its neighbours are wider, else above, below, left.
 * `docked` (a corner of the window) when no side is free of these two, or each covers too much.
 */
export function placeFor(field: Box, never: readonly Box[], others: readonly Box[], size: Size, viewport: Size): Place {
  const places: { side: Exclude<Side, 'docked'>; gap: number }[] = [
    { side: 'right', gap },
    { side: 'right', gap: columnGap(field, [...never, ...others], size) },
    { side: 'above', gap },
    { side: 'below', gap },
    { side: 'left', gap },
  ];
  let best: Place = { side: 'docked', gap };
  let cheapest = bearable;
  for (const place of places) {
    const box = boxAt(place, field, size);
    if (box.left < 0 || box.top < 0 || box.right > viewport.width || box.bottom > viewport.height) continue;
    if (never.some(other => overlaps(box, other))) continue;
    const cost = others.filter(other => overlaps(box, other)).length + dearness[place.side];
    if (cost < cheapest) [best, cheapest] = [place, cost];
  }
  return best;
}

/** The gap that puts a bubble right of all the neighbours in the field's own column. */
function columnGap(field: Box, others: readonly Box[], size: Size): number {
  const beside = boxAt({ side: 'right', gap: 0 }, field, size);
  const column = others.filter(other => other.left < field.right && overlaps(other, beside));
  return Math.max(field.right, ...column.map(other => other.right)) - field.right + gap;
}

export const corners = ['bottom left', 'bottom right', 'top left', 'top right'] as const;

/** The corner of the window where a docked bubble covers none of `never` and the fewest others; `null` when there is none. */
export function cornerFor(
  never: readonly Box[],
  others: readonly Box[],
  size: Size,
  viewport: Size,
): (typeof corners)[number] | null {
  let best: (typeof corners)[number] | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const corner of corners) {
    const left = corner.endsWith('left') ? edge : viewport.width - edge - size.width;
    const top = corner.startsWith('top') ? edge : viewport.height - edge - size.height;
    const spot = box(left, top, size);
    const covered = others.filter(other => overlaps(spot, other)).length;
    if (covered < fewest && !never.some(other => overlaps(spot, other))) [best, fewest] = [corner, covered];
  }
  return best;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where a bubble of a size stands at a place of a field, in the same coordinates. */
export function boxAt({ side, gap }: { side: Exclude<Side, 'docked'>; gap: number }, field: Box, size: Size): Box {
  const middle = (field.top + field.bottom - size.height) / 2;
  switch (side) {
    case 'right':
      return box(field.right + gap, middle, size);
    case 'left':
      return box(field.left - gap - size.width, middle, size);
    case 'above':
      return box(field.left, field.top - gap - size.height, size);
    case 'below':
      return box(field.left, field.bottom + gap, size);
  }
}

function box(left: number, top: number, size: Size): Box {
  return { left, top, right: left + size.width, bottom: top + size.height };
}
