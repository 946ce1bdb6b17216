import { make } from './dom.ts';
import type { Host } from './host.ts';

const pause = 2000;

/** Reads a hint aloud once, politely, after a pause, and only while its field still has the focus. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, signal: AbortSignal) {
    this.#region = make('div', { class: 'announcer', attributes: { 'aria-live': 'polite' } });
    host.stage.append(this.#region);
    signal.addEventListener('abort', () => this.cancel(), { once: true });
  }

  say(text: string, field: HTMLElement): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      if (field.matches(':focus')) this.#region.textContent = text;
    }, pause);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#region.textContent = '';
  }
}
