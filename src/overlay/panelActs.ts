import type { PortalId } from '../guide/index.ts';
import type { Briefing, Told } from './briefing.ts';
import type { PanelActs } from './panel.ts';

const minute = 60_000;

/** What the clerk changes by the panel's buttons in the settings and in the case. */
export function changesByPanel(
  briefing: Briefing,
  { context: { settings } }: Told,
  portal: PortalId,
  now: () => Date,
): Pick<PanelActs, 'fold' | 'pause' | 'hideHere' | 'tick' | 'takeBack'> {
  const { collapsed, hiddenOn } = settings;
  return {
    fold: () => void briefing.change({ collapsed: !collapsed }),
    pause: minutes => void briefing.change({ pausedUntil: new Date(now().getTime() + minutes * minute).toISOString() }),
    hideHere: () => void briefing.change({ hiddenOn: [...hiddenOn, portal] }),
    tick: step => void briefing.tick(step),
    takeBack: step => void briefing.takeBack(step),
  };
}
