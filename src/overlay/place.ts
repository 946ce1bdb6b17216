/** The part of a DOMRect that placing needs. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'right' | 'above' | 'left' | 'below' | 'docked';

const gap = 8;

/**
 * The side of a field on which a bubble covers neither the field nor the one after it, and as few other things as
 * possible. `docked` (the corner of the window) when no side is free of these two.
 */
export function sideFor(
  field: Box,
  next: Box | null,
  others: readonly Box[],
  size: { width: number; height: number },
  viewport: { width: number; height: number },
): Side {
  let best: Side = 'docked';
  let fewest = Number.POSITIVE_INFINITY;
  for (const side of ['right', 'above', 'left', 'below'] as const) {
    const box = boxAt(side, field, size);
    if (box.left < 0 || box.top < 0 || box.right > viewport.width || box.bottom > viewport.height) continue;
    if (next && overlaps(box, next)) continue;
    const covered = others.filter(other => overlaps(box, other)).length;
    if (covered < fewest) [best, fewest] = [side, covered];
  }
  return best;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where a bubble of a size stands on a side of a field, in the same coordinates. */
export function boxAt(side: Exclude<Side, 'docked'>, field: Box, size: { width: number; height: number }): Box {
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

function box(left: number, top: number, size: { width: number; height: number }): Box {
  return { left, top, right: left + size.width, bottom: top + size.height };
}
