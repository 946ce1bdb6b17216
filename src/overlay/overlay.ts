import type { PortalId } from '../guide/index.ts';
import type { Mark } from '../guide/mark.ts';
import type { JudgedHint } from '../hints/types.ts';
import type { Handbook, PageContext } from '../messages/types.ts';
import {
  namesPerson,
  type Recognition,
  recogniseBy,
  type Said,
  saidOn,
  sheetOf,
  spotsIn,
} from '../recognition/index.ts';
import { Briefing, type BriefingParts, type Told } from './briefing.ts';
import type { Line } from './dom.ts';
import type { FieldHints } from './fieldHints.ts';
import { pageAddress, speaksHere } from './frames.ts';
import { type OpenPage, watchGuardedControl } from './guardedControl.ts';
import type { Help } from './help.ts';
import { Host } from './host.ts';
import { type Doings, listen } from './listen.ts';
import { Panel } from './panel.ts';
import type { StartPointing } from './pointing/parts.ts';
import { portalControls } from './portalControls.ts';
import { showReloadNote } from './reloadNote.ts';
import { watchPage } from './watch.ts';
import { wordsOf } from './words.ts';

/** What the overlay needs from outside; a browser API reaches it only through these. */
export interface OverlayParts extends Pick<BriefingParts, 'ask' | 'orphaned'> {
  /** Calls back whenever cases or settings have changed. */
  onChange(changed: () => void, signal: AbortSignal): void;
  now(): Date;
  /** The hints at the fields, asked for on pages of the guide; `null` when they cannot be had. */
  loadHelp(): Promise<Help | null>;
  /** Ends everything: listeners, timers, the host element. */
  signal: AbortSignal;
}

interface Drawn {
  host: Host;
  panel: Panel;
  hints: FieldHints | null;
}

const minute = 60_000;
const reattachments = 10;
const typingPause = 250;

/** The helper on one portal page. Draws nothing until the worker has said how the case and the settings stand. */
export class Overlay {
  readonly #parts: OverlayParts;
  readonly #briefing: Briefing;
  readonly #lost = new AbortController();
  /** Ends with the parts' signal, or when the extension is gone. */
  readonly #signal: AbortSignal;
  #seen: Recognition = { portal: null, page: null, fields: [] };
  #said: Said = { outcome: null, failures: [] };
  /** By which the page was looked at. */
  #marks: readonly Mark[] = [];
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
    if (!this.#seen.portal) return;
    await Promise.all([this.#report(), this.#getHelp()]);

    const page = watchPage(document, () => this.#pageChanged(), this.#signal);
    this.#parts.onChange(() => void this.#briefing.refresh(), this.#signal);
    listen(this.#doings(page.flush), () => this.#drawn?.host, this.#signal);
    watchGuardedControl({
      seen: () => this.#openPage(),
      question: () => this.#briefing.told?.context.guard ?? null,
      host: () => {
        this.#pointing?.abort();
        return this.#ui().host;
      },
      passed: id => this.#briefing.guardPassed(id),
      sent: id => this.#briefing.formSent(id),
      signal: this.#signal,
    });
    window.addEventListener('pageshow', event => event.persisted && this.#pageChanged(), { signal: this.#signal });
  }

  /**
   * Lets the clerk point at controls that were missed or mistaken (docs/decisions/0009); the helper draws nothing meanwhile.
   * Returns whether it goes on in this frame.
   */
  point(start: StartPointing): boolean {
    const { told } = this.#briefing;
    const { page } = this.#seen;
    if (!told || !page || this.#signal.aborted || !speaksHere(this.#seen)) return false;
    if (this.#pointing) return true;
    // The guard waits for its answer.
    if (this.#drawn?.host.stage.querySelector('dialog')) return false;
    const ended = new AbortController();
    const signal = AbortSignal.any([this.#signal, ended.signal]);
    this.#pointing = ended;
    this.#clear();
    start({
      page,
      handbook: told.handbook,
      seen: () => this.#seen,
      spots: () => spotsIn(document, told.handbook.words),
      marks: () => this.#marks,
      change: change => this.#briefing.changeMarks(change),
      end: () => ended.abort(),
      signal,
    });
    signal.addEventListener(
      'abort',
      () => {
        this.#pointing = null;
        this.#draw(true);
      },
      { once: true },
    );
    return true;
  }

  #told(): void {
    const marks = this.#briefing.told?.context.marks ?? [];
    if (this.#seen.portal && JSON.stringify(marks) !== JSON.stringify(this.#marks)) this.#look();
    this.#draw(true);
  }

  #look(): void {
    const { told } = this.#briefing;
    if (!told) return;
    const { words } = told.handbook;
    this.#marks = told.context.marks;
    const sheet = sheetOf(document, words);
    this.#seen = recogniseBy(document, pageAddress(), words, sheet, this.#marks);
    this.#said = saidOn(sheet, words);
  }

  /** Tells the worker which page is open and what it shows. */
  #report(): Promise<void> {
    const { told } = this.#briefing;
    const mayor = this.#openPage()?.showsMayor && told?.context.case?.mayor;
    const showsMayor = Boolean(
      mayor && told && namesPerson(sheetOf(document, told.handbook.words), mayor, told.handbook.words),
    );
    return this.#briefing.pageSeen(this.#seen.page, this.#said.outcome, showsMayor);
  }

  async #getHelp(): Promise<void> {
    if (!this.#seen.page || this.#help) return;
    this.#help = await this.#parts.loadHelp();
    this.#draw();
  }

  /** What the guide knows of the page that is open. */
  #openPage(): OpenPage | null {
    const { page } = this.#seen;
    const { told } = this.#briefing;
    return page && told ? { id: page, ...told.handbook.pages[page] } : null;
  }

  #pageChanged(): void {
    const before = { page: this.#seen.page, outcome: this.#said.outcome };
    this.#look();
    if (this.#drawn && this.#reattached < reattachments && this.#drawn.host.ensureAttached()) this.#reattached += 1;
    this.#drawn?.hints?.forgetRemoved();
    void this.#getHelp();
    const { outcome } = this.#said;
    if (this.#seen.page !== before.page || (outcome && outcome !== before.outcome)) void this.#report();
    else this.#draw();
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
        if (control) this.#drawn?.hints?.left(control, this.#seen.fields);
        this.#draw();
      },
      typed: () => this.#drawSoon(),
      changed: () => this.#draw(),
      moved: () => this.#keepClear(),
      escaped: () => this.#drawn?.hints?.close(),
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
    const { portal } = this.#seen;
    if (!told || !portal || this.#pointing || this.#signal.aborted) return;
    const { context, handbook } = told;
    if (this.#muted(context, portal) || !speaksHere(this.#seen)) {
      this.#clear();
      return;
    }
    const { host, panel, hints } = this.#ui();
    host.language = handbook.language;
    const found = this.#hints(told, hints?.field ?? null);
    const notes = found.filter(({ field }) => field === null).map(hint => noteOf(hint, handbook));
    const drawn = panel.draw(
      { words: context.panel, collapsed: context.settings.collapsed, notes, news },
      handbook.overlay,
      {
        fold: () => void this.#briefing.change({ collapsed: !context.settings.collapsed }),
        pause: minutes => void this.#briefing.change({ pausedUntil: this.#after(minutes) }),
        hideHere: () => void this.#briefing.change({ hiddenOn: [...context.settings.hiddenOn, portal] }),
        resized: () => this.#keepClear(),
        tick: step => void this.#briefing.tick(step),
        takeBack: step => void this.#briefing.takeBack(step),
      },
    );
    if (moved || drawn) this.#keepClear();
    hints?.draw(found, this.#seen.fields, handbook, ({ text }) =>
      this.#briefing.change({ dismissed: [...context.settings.dismissed, text] }),
    );
  }

  #hints({ context: { settings, case: kase }, handbook }: Told, around: Element | null): JudgedHint[] {
    const { page, fields } = this.#seen;
    if (!page || !this.#help) return [];
    const view = { case: kase, now: this.#parts.now(), failures: this.#said.failures };
    const hints = this.#help.judge(page, this.#help.valuesAround(fields, around), view, handbook.advice);
    return hints.filter(hint => !settings.dismissed.includes(hint.text));
  }

  #keepClear(): void {
    this.#drawn?.panel.keepClear(portalControls().map(control => control.getBoundingClientRect()));
  }

  #muted({ settings: { panel, hiddenOn, pausedUntil } }: PageContext, portal: PortalId): boolean {
    const isPaused = pausedUntil !== null && this.#parts.now().getTime() < Date.parse(pausedUntil);
    return !panel || isPaused || hiddenOn.includes(portal);
  }

  #after(minutes: number): string {
    return new Date(this.#parts.now().getTime() + minutes * minute).toISOString();
  }

  #ui(): Drawn {
    if (!this.#drawn) {
      const host = new Host(this.#briefing.told?.handbook.styles ?? '');
      const panel = new Panel(host);
      this.#drawn = { host, panel, hints: null };
    }
    if (this.#help && !this.#drawn.hints)
      this.#drawn.hints = this.#enter(new this.#help.FieldHints(this.#drawn.host, this.#drawn.panel, this.#signal));
    return this.#drawn;
  }

  /** The field that has focus already gets its hint, too. */
  #enter(hints: FieldHints): FieldHints {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement !== document.body) hints.entered(activeElement);
    return hints;
  }

  /** The extension is gone from under the page: takes everything down and says so once. */
  #retire(): void {
    if (this.#signal.aborted) return;
    const { told } = this.#briefing;
    const wasDrawn = this.#drawn !== null;
    this.#lost.abort();
    if (told && wasDrawn) showReloadNote(told.handbook);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#drawn?.hints?.end();
    this.#drawn?.host.remove();
    this.#drawn = null;
  }
}

/** What concerns the whole page stands in the panel, not at a field. */
function noteOf(hint: JudgedHint, handbook: Handbook): Line {
  return { severity: hint.severity, mark: handbook.overlay.severity[hint.severity], text: wordsOf(hint, handbook) };
}
