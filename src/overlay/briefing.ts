import type { PageId, StepId } from '../guide/index.ts';
import type { Ask } from '../messages/client.ts';
import type { AnswerTo, Handbook, Message, PageContext } from '../messages/types.ts';

export interface BriefingParts {
  ask: Ask;
  /** Whether the extension was updated or removed under the open page, so that nothing answers any more. */
  orphaned(): boolean;
  /** The worker has said something new. */
  changed(): void;
  /** Nothing will ever answer again. */
  lost(): void;
}

/** All of it comes with the first answer. */
export interface Told {
  context: PageContext;
  handbook: Handbook;
}

/** What the worker has told this page: how the case and the settings stand, in words. Empty until its first answer. */
export class Briefing {
  readonly #parts: BriefingParts;
  #context: PageContext | null = null;
  #handbook: Told['handbook'] | null = null;
  #page: PageId | null = null;
  /** What was recorded last on this page; without a step once that was taken back. */
  #news: { text: string; step: StepId | null } | null = null;

  constructor(parts: BriefingParts) {
    this.#parts = parts;
  }

  get told(): Told | null {
    return this.#context && this.#handbook ? { context: this.#context, handbook: this.#handbook } : null;
  }

  get news(): { text: string; step: StepId | null } | null {
    return this.#news;
  }

  /** Tells which page is open and what it shows; the answer says what that has changed. */
  pageSeen(page: PageId | null, outcome: 'saved' | 'failed' | null, showsMayor = false): Promise<void> {
    this.#page = page;
    return this.#take({ kind: 'pageSeen', page, outcome, showsMayor, handbook: this.#language });
  }

  refresh(): Promise<void> {
    return this.#take({ kind: 'readContext', page: this.#page, handbook: this.#language });
  }

  tick(step: StepId): Promise<void> {
    return this.#addEvent(step, 'done');
  }

  async takeBack(step: StepId): Promise<void> {
    this.#news = { text: this.#handbook?.overlay.takenBack ?? '', step: null };
    await this.#addEvent(step, 'undone');
  }

  async change(patch: Extract<Message, { kind: 'changeSettings' }>['patch']): Promise<void> {
    await this.tell({ kind: 'changeSettings', patch });
    await this.refresh();
  }

  /** The guard does not ask again in this page. */
  guardPassed(): void {
    if (this.#context) this.#context = { ...this.#context, guard: null };
  }

  /** Sends the worker a message; `null` when nothing answers. */
  async tell<M extends Message>(message: M): Promise<AnswerTo<M> | null> {
    const answer = await this.#parts.ask(message);
    if (!answer && this.#parts.orphaned()) this.#parts.lost();
    return answer;
  }

  get #language() {
    return this.#handbook?.language ?? null;
  }

  async #addEvent(step: StepId, what: 'done' | 'undone'): Promise<void> {
    const caseId = this.#context?.case?.id;
    if (!caseId) return;
    await this.tell({ kind: 'addEvent', caseId, step, what, by: 'clerk' });
    await this.refresh();
  }

  async #take(message: Extract<Message, { kind: 'pageSeen' | 'readContext' }>): Promise<void> {
    const answer = await this.tell(message);
    if (!answer?.ok) return;
    this.#context = answer.context;
    const { handbook } = answer.context;
    if (handbook) this.#handbook = handbook;
    if (answer.context.recorded) this.#news = answer.context.recorded;
    this.#parts.changed();
  }
}
