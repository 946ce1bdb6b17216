import type { PanelActs } from '../../src/overlay/panel.ts';

const nothing = (): void => {};

/** The acts of a panel that is only looked at. */
export const idleActs: PanelActs = {
  fold: nothing,
  pause: nothing,
  hideHere: nothing,
  resized: nothing,
  tick: nothing,
  takeBack: nothing,
  list: nothing,
  moveTo: nothing,
};
