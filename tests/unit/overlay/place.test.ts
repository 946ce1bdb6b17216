import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, cornerFor, overlaps, placeFor } from '../../../src/overlay/place.ts';

const viewport = { width: 1000, height: 700 };
const size = { width: 280, height: 80 };
const at = (left: number, top: number, width = 200, height = 24): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('side of a bubble', () => {
  it('stands to the right where there is room', () => {
    expect(placeFor(at(100, 300), [at(100, 340)], [], size, viewport)).toEqual({ side: 'right', gap: 8 });
  });

  it('stands right of the whole column when a neighbour is wider', () => {
    expect(placeFor(at(100, 300), [at(100, 400)], [at(100, 270, 260)], size, viewport)).toEqual({
      side: 'right',
      gap: 68,
    });
  });

  it('leaves the labels on the left alone while it can', () => {
    const { side } = placeFor(at(500, 300), [at(500, 340)], [at(720, 300), at(500, 250), at(500, 500)], size, viewport);
    expect(side).not.toBe('left');
  });

  it('goes above when the right is taken', () => {
    expect(placeFor(at(100, 300), [at(100, 340)], [at(320, 300)], size, viewport).side).toBe('above');
  });

  it('never covers the next field: docked when it is everywhere around', () => {
    const tight = { width: 500, height: 140 };
    expect(placeFor(at(150, 50), [at(150, 90)], [], size, tight).side).toBe('docked');
  });

  it('never covers the field, the next one, or leaves the window', () => {
    const box = fc
      .record({
        left: fc.integer({ min: 0, max: 900 }),
        top: fc.integer({ min: 0, max: 650 }),
        width: fc.integer({ min: 20, max: 600 }),
      })
      .map(({ left, top, width }) => at(left, top, width));
    fc.assert(
      fc.property(box, box, fc.array(box, { maxLength: 8 }), (field, next, others) => {
        const { side, gap } = placeFor(field, [field, next], others, size, viewport);
        if (side === 'docked') return;
        const bubble = boxAt({ side, gap }, field, size);
        expect(overlaps(bubble, field)).toBe(false);
        expect(overlaps(bubble, next)).toBe(false);
        expect(bubble.left).toBeGreaterThanOrEqual(0);
        expect(bubble.bottom).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});

describe('corner of a docked bubble', () => {
  it('is bottom left while nothing is there, another where it would cover the field', () => {
    expect(cornerFor([at(400, 300)], [], size, viewport)).toBe('bottom left');
    expect(cornerFor([at(100, 640)], [], size, viewport)).toBe('bottom right');
    expect(cornerFor([at(100, 640)], [at(800, 640)], size, viewport)).toBe('top left');
  });

  it('is none where all of them would cover what must not be covered', () => {
    expect(cornerFor([at(0, 0, 1000, 700)], [], size, viewport)).toBeNull();
  });
});
