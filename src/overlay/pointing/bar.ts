import type { PointingTexts } from '../../guide/texts/pointingTexts.ts';
import { fill } from '../../guide/texts/typography.ts';
import { button, make } from '../dom.ts';
import type { Host } from '../host.ts';

/** A screen reader listens only to a region that was there before its text. */
const untilHeard = 100;
const room = 60;

/** The bar over the page: what to do, what was done, and how to end. It takes no focus. */
export class Bar {
  readonly #element: HTMLElement;
  readonly #lead = make('p');
  readonly #news = make('p', { class: 'news' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, { pointing }: PointingTexts, end: () => void, signal: AbortSignal) {
    const done = button(fill(pointing.end), end, 'main');
    done.append(make('kbd', { attributes: { 'aria-hidden': 'true' } }, pointing.endKey));
    done.setAttribute('aria-keyshortcuts', 'Escape');
    const said = make('div', { attributes: { role: 'status', 'aria-atomic': 'false' } }, this.#lead, this.#news);
    this.#element = make(
      'section',
      { class: 'bar', attributes: { popover: 'manual', 'aria-label': fill(pointing.bar) } },
      said,
      done,
    );
    host.stage.append(this.#element);
    this.#element.showPopover();
    this.#put(this.#lead, fill(pointing.lead));
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  say(text: string): void {
    this.#news.textContent = '';
    this.#put(this.#news, text);
  }

  /** Stands where it does not cover the control. */
  keepClear({ top }: DOMRect): void {
    this.#element.classList.toggle('low', top < this.#element.offsetHeight + room);
  }

  #put(paragraph: HTMLElement, text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      paragraph.textContent = text;
    }, untilHeard);
  }
}
