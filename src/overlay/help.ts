import { namesPerson, type Sheet } from '../recognition/index.ts';
import { BirthPlaces, type FindPlaces } from './birthPlaces.ts';
import type { Briefing, Told } from './briefing.ts';
import { watchGuardedControl } from './guardedControl.ts';
import type { Host } from './host.ts';
import { PageHints } from './pageHints.ts';
import type { Panel } from './panel.ts';
import type { PanelSide } from './panelPlace.ts';
import { beginPointing } from './pointingTurn.ts';
import { showReloadNote } from './reloadNote.ts';
import type { OpenPage, Sight } from './sight.ts';

/**
 * What only pages of the guide need: the hints with what judges them, the guard, turns of pointing, the note after an update.
 * Loaded into pages of the guide only (docs/decisions/0006).
 */
export interface Help {
  pageHints(host: Host, panel: Panel, signal: AbortSignal, moveTo: (side: PanelSide) => void): PageHints;
  /** Watches the control that saves, until the signal ends it; `host` gives the guard a place to stand. */
  guard(briefing: Briefing, sight: Sight, host: () => Host, signal: AbortSignal): void;
  beginPointing: typeof beginPointing;
  sayReload: typeof showReloadNote;
  /** Whether the page proves a step by naming the new mayor, and names them. */
  showsMayor(told: Told, page: OpenPage, sheet: Sheet): boolean;
}

/** The municipalities are asked for once, however often the hints are taken down and drawn again. */
export function helpWith(loadPlaces: () => Promise<FindPlaces | null>): Help {
  const places = new BirthPlaces(loadPlaces);
  let hints: PageHints | null = null;
  return {
    pageHints(host, panel, signal, moveTo) {
      hints = new PageHints(host, panel, signal, moveTo, places);
      return hints;
    },
    guard: (briefing, sight, host, signal) =>
      watchGuardedControl({
        seen: () => briefing.told && sight.openPage(briefing.told),
        question: () => briefing.told?.context.guard ?? null,
        wrong: () => (briefing.told && hints?.wrong(briefing.told.handbook)) ?? null,
        host,
        async passed(page) {
          const kase = briefing.told?.context.case;
          if (!kase) return;
          // At once in this page, and by the worker's memory in the next ones.
          briefing.guardPassed();
          await briefing.tell({ kind: 'guardPassed', caseId: kase.id, page });
        },
        sent: page => void briefing.tell({ kind: 'formSent', page }),
        signal,
      }),
    beginPointing,
    sayReload: showReloadNote,
    showsMayor({ context, handbook }, page, sheet) {
      const mayor = page.showsMayor && context.case?.mayor;
      return Boolean(mayor && namesPerson(sheet, mayor, handbook.words));
    },
  };
}
