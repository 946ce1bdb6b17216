import { describe, expect, it } from 'vitest';
import { panelPlace } from '../../../src/overlay/panelPlace.ts';

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
    expect(panelPlace([at(100, 100)], [], wanted, viewport)).toEqual({ side: 'right', height: 460, aside: false });
  });

  it('stays below the last control of its column', () => {
    expect(panelPlace([at(100, 700), at(1100, 380)], [], wanted, viewport)).toEqual({
      side: 'right',
      height: 372,
      aside: false,
    });
  });

  it('counts the label left of a control as the control', () => {
    expect(panelPlace([at(1100, 700), at(400, 340)], [], wanted, viewport)).toMatchObject({
      side: 'left',
      height: 412,
    });
  });

  it('takes the side with fewer controls where a form fills the window', () => {
    const form = [at(1100, 760), at(1100, 500), at(1100, 600), at(150, 760)];
    expect(panelPlace(form, [], wanted, viewport)).toEqual({ side: 'left', height: 460, aside: false });
  });

  it('shows only its head rather than cover the control with focus', () => {
    const form = [at(1100, 760), at(150, 760)];
    expect(panelPlace(form, form, wanted, viewport).aside).toBe(true);
  });

  it('does not care for controls that are scrolled away', () => {
    expect(panelPlace([at(1100, -200), at(1100, 900)], [], wanted, viewport)).toEqual({
      side: 'right',
      height: 460,
      aside: false,
    });
  });
});
