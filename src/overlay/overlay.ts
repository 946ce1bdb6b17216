import { guide, type StepId } from '../guide/index.ts';
import { fill, typeset } from '../guide/texts/typography.ts';
import { type FieldValues, type Hint, hintsFor } from '../hints/index.ts';
import type { AnswerTo, Message, PageContext } from '../messages/types.ts';
import { namesPerson, outcomeOf, type Recognition, recognise } from '../recognition/index.ts';
import { FieldHints } from './fieldHints.ts';
import { valuesAround } from './fields.ts';
import { watchGuardedControl } from './guardedControl.ts';
import { guardView } from './guardView.ts';
import { Host } from './host.ts';
import { Panel, type PanelNote, type PanelView } from './panel.ts';
import { panelView } from './panelView.ts';
import { watchPage } from './watch.ts';
import { Words } from './words.ts';

/** What the overlay needs from outside; a browser API reaches it only through these. */
export interface OverlayParts {
  /** Asks the worker; `null` when it does not answer. */
  ask<M extends Message>(message: M): Promise<AnswerTo<M> | null>;
  /** Calls back whenever cases or settings have changed. */
  onChange(changed: () => void, signal: AbortSignal): void;
  now(): Date;
  /** Whether the shadow root is open: in the build for tests only. */
  openRoot: boolean;
  /** Ends everything: listeners, timers, the host element. */
  signal: AbortSignal;
}

interface Drawn {
  host: Host;
  panel: Panel;
  hints: FieldHints;
}

const hour = 3_600_000;
const reattachments = 10;

/** The helper on one portal page. Draws nothing until the worker has said how the case and the settings stand. */
export class Overlay {
  readonly #parts: OverlayParts;
  #seen: Recognition = { portal: null, page: null, fields: [] };
  #context: PageContext | null = null;
  #news: PanelView['news'] = null;
  #drawn: Drawn | null = null;
  #reattached = 0;

  constructor(parts: OverlayParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    const { signal } = this.#parts;
    this.#recognise();
    if (!this.#seen.portal) return;
    await this.#reportPage();
    if (signal.aborted) return;
    signal.addEventListener('abort', () => this.#clear(), { once: true });

    const rescan = watchPage(document, () => this.#pageChanged(), signal);
    this.#parts.onChange(() => void this.#refresh(), signal);
    this.#listenToFields(rescan);
    watchGuardedControl({
      seen: () => this.#seen.page,
      question: page => this.#context && guardView(page, this.#context, this.#words(), this.#parts.now()),
      host: () => this.#ui().host,
      passed: page => this.#guardPassed(page),
      sent: page => void this.#parts.ask({ kind: 'formSent', page }),
      signal,
    });
    window.addEventListener('pageshow', event => event.persisted && this.#pageChanged(), { signal });
  }

  #recognise(): void {
    this.#seen = recognise(document, new URL(location.href), guide);
  }

  /** Tells the worker which page this is and what it shows, and takes the case and the settings from its answer. */
  async #reportPage(): Promise<void> {
    const { page } = this.#seen;
    const outcome = outcomeOf(document);
    await this.#take({ kind: 'pageSeen', page, outcome, showsMayor: false });
    const mayor = this.#context?.case?.mayor;
    if (page && mayor && guide.pages[page].showsMayor && namesPerson(document, mayor))
      await this.#take({ kind: 'pageSeen', page, outcome: null, showsMayor: true });
  }

  async #refresh(): Promise<void> {
    await this.#take({ kind: 'readContext' });
  }

  async #take(message: Extract<Message, { kind: 'pageSeen' | 'readContext' }>): Promise<void> {
    const answer = await this.#parts.ask(message);
    if (!answer?.ok || this.#parts.signal.aborted) return;
    this.#context = answer.context;
    if (answer.context.recorded) this.#tellRecorded(answer.context.recorded);
    this.#draw();
  }

  #pageChanged(): void {
    const before = this.#seen.page;
    this.#recognise();
    if (this.#drawn && this.#reattached < reattachments && this.#drawn.host.ensureAttached()) this.#reattached += 1;
    this.#drawn?.hints.forgetRemoved();
    if (this.#seen.page !== before || outcomeOf(document)) void this.#reportPage();
    else this.#draw();
  }

  #listenToFields(rescan: { flush(): void }): void {
    const { signal } = this.#parts;
    const options = { signal, capture: true };
    const own = (event: Event) => this.#drawn?.host.owns(event.target) ?? false;
    document.addEventListener(
      'focusin',
      event => {
        if (own(event) || !(event.target instanceof HTMLElement)) return;
        rescan.flush();
        if (this.#drawn?.host.follow(event.target)) this.#drawn.panel.reshow();
        if (event.target.matches('input, select, textarea'))
          this.#drawn?.panel.keepClear(event.target.getBoundingClientRect());
        this.#drawn?.hints.entered(event.target);
        this.#draw();
      },
      options,
    );
    document.addEventListener(
      'focusout',
      event => {
        if (own(event) || !(event.target instanceof HTMLElement)) return;
        this.#drawn?.hints.left(event.target, this.#seen.fields);
        this.#draw();
      },
      options,
    );
    for (const type of ['input', 'change'] as const) document.addEventListener(type, () => this.#draw(), options);
    document.addEventListener('keydown', event => event.key === 'Escape' && this.#drawn?.hints.close(), options);
  }

  /** Draws what the page, its values, the case and the settings ask for now. Cheap when nothing has changed. */
  #draw(): void {
    const context = this.#context;
    if (!context || this.#parts.signal.aborted) return;
    if (!context.settings.panel || this.#paused(context)) {
      this.#clear();
      return;
    }
    const words = this.#words();
    const { host, panel, hints } = this.#ui();
    host.language = context.language;
    const values = valuesAround(this.#seen.fields, hints.field);
    const found = this.#hints(values, context);
    panel.draw(
      panelView(this.#seen.page, context, this.#notes(found, words), this.#news, words, {
        fold: () => this.#change({ collapsed: !context.settings.collapsed }),
        pause: () => this.#change({ pausedUntil: new Date(this.#parts.now().getTime() + hour).toISOString() }),
        tick: step => void this.#addEvent(step, 'done'),
      }),
    );
    hints.draw(found, this.#seen.fields, words, hint =>
      this.#change({ dismissed: [...context.settings.dismissed, hint.id] }),
    );
  }

  #hints(values: FieldValues, context: PageContext): Hint[] {
    const { page } = this.#seen;
    if (!page) return [];
    return hintsFor(page, values, { case: context.case, now: this.#parts.now() }).filter(
      hint => !context.settings.dismissed.includes(hint.id),
    );
  }

  /** What concerns the whole page stands in the panel, not at a field. */
  #notes(hints: readonly Hint[], words: Words): PanelNote[] {
    return hints
      .filter(hint => hint.field === null)
      .map(hint => ({
        severity: hint.severity,
        mark: words.texts.overlay.severity[hint.severity],
        text: words.hint(hint),
      }));
  }

  #tellRecorded(step: StepId): void {
    const { overlay, steps } = this.#words().texts;
    this.#news = {
      text: fill(overlay.recorded, { step: steps[step] }),
      undo: {
        caption: typeset(overlay.takeBack),
        act: () => {
          this.#news = { text: typeset(overlay.takenBack), undo: null };
          void this.#addEvent(step, 'undone');
        },
      },
    };
  }

  async #addEvent(step: StepId, what: 'done' | 'undone'): Promise<void> {
    const caseId = this.#context?.case?.id;
    if (!caseId) return;
    await this.#parts.ask({ kind: 'addEvent', caseId, step, what, by: 'clerk' });
    await this.#refresh();
  }

  async #change(patch: Extract<Message, { kind: 'changeSettings' }>['patch']): Promise<void> {
    await this.#parts.ask({ kind: 'changeSettings', patch });
    await this.#refresh();
  }

  async #guardPassed(page: NonNullable<Recognition['page']>): Promise<void> {
    const caseId = this.#context?.case?.id;
    if (!this.#context || !caseId) return;
    this.#context = { ...this.#context, guardPassed: [...this.#context.guardPassed, page] };
    await this.#parts.ask({ kind: 'guardPassed', caseId, page });
  }

  #paused({ settings }: PageContext): boolean {
    return settings.pausedUntil !== null && this.#parts.now().getTime() < Date.parse(settings.pausedUntil);
  }

  #words(): Words {
    return new Words(this.#context?.language ?? 'cs');
  }

  #ui(): Drawn {
    if (!this.#drawn) {
      const host = new Host(this.#context?.language ?? 'cs', this.#parts.openRoot);
      this.#drawn = { host, panel: new Panel(host), hints: new FieldHints(host, this.#parts.signal) };
    }
    return this.#drawn;
  }

  #clear(): void {
    this.#drawn?.hints.end();
    this.#drawn?.host.remove();
    this.#drawn = null;
  }
}
