import { BirthPlaces, type FindPlaces } from './birthPlaces.ts';
import type { Host } from './host.ts';
import { PageHints } from './pageHints.ts';
import type { Panel } from './panel.ts';
import type { PanelSide } from './panelPlace.ts';

/** The hints at the fields, and what judges them. Loaded into pages of the guide only (docs/decisions/0006). */
export interface Help {
  pageHints(host: Host, panel: Panel, signal: AbortSignal, moveTo: (side: PanelSide) => void): PageHints;
}

/** The municipalities are asked for once, however often the hints are taken down and drawn again. */
export function helpWith(loadPlaces: () => Promise<FindPlaces | null>): Help {
  const places = new BirthPlaces(loadPlaces);
  return { pageHints: (host, panel, signal, moveTo) => new PageHints(host, panel, signal, moveTo, places) };
}
