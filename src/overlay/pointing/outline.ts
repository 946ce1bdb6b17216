import { make } from '../dom.ts';
import type { Host } from '../host.ts';

/** A frame around one control, drawn over the page, with what the guide takes the control for. */
export class Outline {
  readonly #element: HTMLElement;
  readonly #name = make('span');
  #control: HTMLElement | null = null;

  constructor(host: Host) {
    this.#element = make(
      'div',
      { class: 'outline', attributes: { popover: 'manual', 'aria-hidden': 'true' } },
      this.#name,
    );
    host.stage.append(this.#element);
  }

  show(control: HTMLElement, name: string): void {
    this.#control = control;
    this.#name.textContent = name;
    if (!this.#element.matches(':popover-open')) this.#element.showPopover();
    this.place();
  }

  /** Follows its control when the page has moved. */
  place(): void {
    if (!this.#control) return;
    const { left, top, width, height } = this.#control.getBoundingClientRect();
    const { style } = this.#element;
    style.translate = `${left}px ${top}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    this.#element.classList.toggle('low', top < 40);
  }
}
