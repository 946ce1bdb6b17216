import type { JudgedHint } from '../hints/types.ts';
import { sheetOf } from '../recognition/index.ts';
import { Briefing, type BriefingParts } from './briefing.ts';
import { speaksHere } from './frames.ts';
import type { Help } from './help.ts';
import { Host } from './host.ts';
import { type Doings, listen } from './listen.ts';
import type { PageHints } from './pageHints.ts';
import { Panel } from './panel.ts';
import { changesByPanel } from './panelActs.ts';
import type { PanelSide } from './panelPlace.ts';
import type { StartPointing } from './pointing/parts.ts';
import { portalControls } from './portalControls.ts';
import { quietFor } from './quiet.ts';
import { Sight } from './sight.ts';
import { watchPage } from './watch.ts';

/** What the overlay needs from outside; a browser API reaches it only through these. */
export interface OverlayParts extends Pick<BriefingParts, 'ask' | 'orphaned'> {
  /** Calls back whenever cases or settings have changed. */
  onChange(changed: () => void, signal: AbortSignal): void;
  now(): Date;
  /** The hints and the guard, asked for on pages of the guide; `null` when they cannot be had. */
  loadHelp(): Promise<Help | null>;
  /** Ends everything: listeners, timers, the host element. */
  signal: AbortSignal;
}

interface Drawn {
  host: Host;
  panel: Panel;
  hints: PageHints | null;
}

const longestPause = 60 * 60_000;
const reattachments = 10;
const typingPause = 250;

/** The helper on one portal page. Draws nothing until the worker has said how the case and the settings stand. */
export class Overlay {
  readonly #parts: OverlayParts;
  readonly #briefing: Briefing;
  readonly #lost = new AbortController();
  /** Ends with the parts' signal, or when the extension is gone. */
  readonly #signal: AbortSignal;
  readonly #sight = new Sight();
  #pointing: AbortController | null = null;
  #drawn: Drawn | null = null;
  #help: Help | null = null;
  #reattached = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: OverlayParts) {
    this.#parts = parts;
    this.#signal = AbortSignal.any([parts.signal, this.#lost.signal]);
    this.#briefing = new Briefing({ ...parts, changed: () => this.#told(), lost: () => this.#retire() });
  }

  async start(): Promise<void> {
    await this.#briefing.refresh();
    if (this.#signal.aborted || !this.#briefing.told) return;
    this.#signal.addEventListener('abort', () => this.#clear(), { once: true });
    this.#look();
    if (!this.#sight.seen.portal) return;
    await Promise.all([this.#report(), this.#getHelp()]);

    const page = watchPage(document, () => this.#pageChanged(), this.#signal);
    this.#parts.onChange(() => void this.#briefing.refresh(), this.#signal);
    listen(this.#doings(page.flush), () => this.#drawn?.host, this.#signal);
    window.addEventListener('pageshow', event => event.persisted && this.#pageChanged(), { signal: this.#signal });
  }

  /**
   * Lets the clerk point at controls that were missed or mistaken (docs/decisions/0009); the helper draws nothing meanwhile.
   * Returns whether it goes on in this frame.
   */
  point(start: StartPointing): boolean {
    const { told } = this.#briefing;
    const { page } = this.#sight.seen;
    if (!told || !page || !this.#help || this.#signal.aborted || !speaksHere(this.#sight.seen)) return false;
    if (this.#pointing) return true;
    // The guard waits for its answer.
    if (this.#drawn?.host.stage.querySelector('dialog')) return false;
    this.#clear();
    this.#pointing = this.#help.beginPointing(start, page, told, this.#sight, this.#briefing, this.#signal, () => {
      this.#pointing = null;
      this.#draw(true);
    });
    return true;
  }

  /** Lists the hints of all fields in the panel and takes the focus there. */
  listHints(): void {
    const { told } = this.#briefing;
    if (!told || this.#pointing) return;
    if (told.context.settings.collapsed) void this.#briefing.change({ collapsed: false });
    this.#drawn?.hints?.openList(told.handbook, () => this.#draw(true));
  }

  #told(): void {
    const marks = this.#briefing.told?.context.marks ?? [];
    if (this.#sight.seen.portal && JSON.stringify(marks) !== JSON.stringify(this.#sight.marks)) this.#look();
    this.#draw(true);
  }

  #look(): void {
    const { told } = this.#briefing;
    if (told) this.#sight.look(told);
  }

  /** Tells the worker which page is open and what it shows. */
  #report(): Promise<void> {
    const { told } = this.#briefing;
    const { seen, said } = this.#sight;
    const page = told && this.#sight.openPage(told);
    const mayHaveMayor = told && page?.showsMayor;
    const showsMayor = mayHaveMayor && this.#help?.showsMayor(told, page, sheetOf(document, told.handbook.words));
    return this.#briefing.pageSeen(seen.page, said.outcome, showsMayor || false);
  }

  async #getHelp(): Promise<void> {
    if (!this.#sight.seen.page || this.#help) return;
    const help = await this.#parts.loadHelp();
    if (!help || this.#help || this.#signal.aborted) return;
    this.#help = help;
    const host = () => {
      this.#pointing?.abort();
      return this.#ui().host;
    };
    help.guard(this.#briefing, this.#sight, host, this.#signal);
    this.#draw();
    const { told } = this.#briefing;
    if (told && this.#sight.openPage(told)?.showsMayor) void this.#report();
  }

  #pageChanged(): void {
    const before = { page: this.#sight.seen.page, outcome: this.#sight.said.outcome };
    this.#look();
    if (this.#drawn && this.#reattached < reattachments && this.#drawn.host.ensureAttached()) this.#reattached += 1;
    this.#drawn?.hints?.forgetRemoved();
    void this.#getHelp();
    const { outcome } = this.#sight.said;
    if (this.#sight.seen.page !== before.page || (outcome && outcome !== before.outcome)) void this.#report();
    else this.#draw(true);
  }

  /** What the helper does when the clerk does something on the page. */
  #doings(makeUpForChanges: () => void): Doings {
    return {
      entered: control => {
        makeUpForChanges();
        if (this.#drawn?.host.follow(control)) this.#drawn.panel.reshow();
        this.#drawn?.hints?.entered(control);
        this.#draw(true);
      },
      left: control => {
        if (control) this.#drawn?.hints?.left(control, this.#sight);
        this.#draw();
      },
      typed: () => this.#drawSoon(),
      changed: () => this.#draw(),
      moved: () => this.#settle(),
      escaped: isInPanel => this.#drawn?.hints?.close(isInPanel),
      sending: form => this.#drawn?.hints?.sending(form, () => this.#draw()),
    };
  }

  /** Draws when the typing pauses: nobody reads a hint between two keys, and no key waits for one. */
  #drawSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#draw(), typingPause);
  }

  /**
   * Draws what the page, its values, the case and the settings ask for now. Cheap when nothing has changed; `moved` looks
   * for room anew.
   */
  #draw(moved = false): void {
    const { told, news } = this.#briefing;
    const { portal } = this.#sight.seen;
    if (!told || !portal || this.#pointing || this.#signal.aborted) return;
    const { context, handbook } = told;
    const quiet = quietFor(context.settings, portal, this.#parts.now());
    if (quiet > 0 || !speaksHere(this.#sight.seen)) {
      this.#clear();
      // A pause ends by itself, without a change that would draw anything.
      if (quiet > 0 && quiet <= longestPause) this.#timer = setTimeout(() => this.#draw(true), quiet + 1);
      return;
    }
    const { host, panel, hints } = this.#ui();
    host.language = handbook.language;
    const found = hints?.find(told, this.#sight, this.#parts.now(), () => this.#draw());
    const dismiss = ({ text }: JudgedHint) =>
      void this.#briefing.change({ dismissed: [...context.settings.dismissed, text] });
    const { collapsed, panelSide } = context.settings;
    const drawn = panel.draw(
      {
        words: context.panel,
        collapsed,
        side: panelSide,
        notes: [],
        insert: null,
        ...(found && hints?.inPanel(found, handbook, dismiss)),
        listable: found?.hints.some(({ field }) => field !== null) ?? false,
        news,
      },
      handbook.overlay,
      {
        ...changesByPanel(this.#briefing, told, portal, this.#parts.now),
        moveTo: side => this.#movePanel(side),
        list: () => this.listHints(),
        resized: () => this.#settle(),
      },
    );
    if (moved || drawn) this.#keepClear();
    if (found) hints?.draw(found, handbook, dismiss);
  }

  #movePanel(panelSide: PanelSide): void {
    void this.#briefing.change({ panelSide }).then(() => this.#settle());
  }

  /** Panel and bubbles look for their places anew. */
  #settle(): void {
    this.#keepClear();
    this.#drawn?.hints?.place();
  }

  #keepClear(): void {
    this.#drawn?.panel.keepClear(portalControls().map(control => control.getBoundingClientRect()));
  }

  #ui(): Drawn {
    if (!this.#drawn) {
      const host = new Host(this.#briefing.told?.handbook.styles ?? '');
      const panel = new Panel(host);
      this.#drawn = { host, panel, hints: null };
    }
    const { host, panel } = this.#drawn;
    this.#drawn.hints ??= this.#help?.pageHints(host, panel, this.#signal, side => this.#movePanel(side)) ?? null;
    return this.#drawn;
  }

  /** The extension is gone from under the page: takes everything down and, on pages of the guide, says so once. */
  #retire(): void {
    if (this.#signal.aborted) return;
    const { told } = this.#briefing;
    const wasDrawn = this.#drawn !== null;
    this.#lost.abort();
    if (told && wasDrawn) this.#help?.sayReload(told.handbook);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#drawn?.hints?.end();
    this.#drawn?.host.remove();
    this.#drawn = null;
  }
}
