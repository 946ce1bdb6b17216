import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelPlace } from '../../../src/overlay/panelPlace.ts';
import { overlaps } from '../../../src/overlay/place.ts';

const viewport = { width: 1280, height: 800 };
const wanted = { width: 320, height: 460 };
const at = (left: number, top: number, width = 200, height = 24) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('place of the panel', () => {
  it('is the right corner while nothing is there', () => {
    expect(panelPlace([at(100, 100)], wanted, viewport)).toEqual({
      left: 944,
      bottom: 16,
      height: 460,
      aside: false,
    });
  });

  it('is the side that the clerk has chosen, unless too little room is there', () => {
    expect(panelPlace([at(600, 300)], wanted, viewport, 'left')).toMatchObject({ left: 16, aside: false });
    expect(panelPlace([at(200, 560)], wanted, viewport, 'left')).toMatchObject({ left: 16, height: 460 });
    expect(panelPlace([at(200, 10, 200, 780)], wanted, viewport, 'left')).toMatchObject({ left: 944 });
  });

  it('stays below the last control of its strip', () => {
    expect(panelPlace([at(100, 700), at(1100, 380)], wanted, viewport)).toMatchObject({
      left: 944,
      bottom: 16,
      height: 372,
    });
  });

  it('goes above a button that stands at the bottom', () => {
    expect(panelPlace([at(100, 700), at(1100, 700)], wanted, viewport)).toMatchObject({
      left: 944,
      bottom: 108,
      height: 460,
    });
  });

  it('counts the label left of a control as the control', () => {
    const dense = Array.from({ length: 20 }, (_, index) => at(1000, index * 40));
    expect(panelPlace([...dense, at(400, 340)], wanted, viewport)).toMatchObject({ left: 16, height: 412 });
  });

  it('shows only its head where a form fills the window', () => {
    const dense = Array.from({ length: 20 }, (_, index) => at(150, index * 40, 1000));
    expect(panelPlace(dense, wanted, viewport).aside).toBe(true);
  });

  it('does not care for controls that are scrolled away', () => {
    expect(panelPlace([at(1100, -200), at(1100, 900)], wanted, viewport)).toMatchObject({
      left: 944,
      bottom: 16,
      height: 460,
    });
  });

  it('never covers a control', () => {
    const control = fc
      .record({
        left: fc.integer({ min: 0, max: 1200 }),
        top: fc.integer({ min: -100, max: 900 }),
        width: fc.integer({ min: 20, max: 900 }),
      })
      .map(({ left, top, width }) => at(left, top, width));
    fc.assert(
      fc.property(fc.array(control, { maxLength: 30 }), controls => {
        const { left, bottom, height, aside } = panelPlace(controls, wanted, viewport);
        if (aside) return;
        const panel = {
          left,
          right: left + wanted.width,
          top: viewport.height - bottom - height,
          bottom: viewport.height - bottom,
        };
        expect(panel.top).toBeGreaterThanOrEqual(16);
        expect(controls.filter(box => overlaps(box, panel))).toEqual([]);
      }),
    );
  });
});
