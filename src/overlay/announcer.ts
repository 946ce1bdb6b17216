import { make } from './dom.ts';
import type { Host } from './host.ts';

/** Reads a text aloud once, politely, after a pause, and only while it is still wanted. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, signal: AbortSignal) {
    this.#region = make('div', { class: 'announcer', attributes: { 'aria-live': 'polite' } });
    host.stage.append(this.#region);
    signal.addEventListener('abort', () => this.cancel(), { once: true });
  }

  /** `pause` in ms. A screen reader listens only to a region that was there before its text, so some is needed always. */
  say(text: string, pause: number, isWanted: () => boolean = () => true): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      if (isWanted()) this.#region.textContent = text;
    }, pause);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#region.textContent = '';
  }
}
