import { type Line, lineOf, make } from './dom.ts';
import type { Host } from './host.ts';
import { type Box, cornerFor, overlaps, placeFor } from './place.ts';

const anchors = CSS.supports('position-area', 'right center');

/** What a bubble must not cover, and what it should not. */
export interface Surroundings {
  never: readonly Box[];
  others: readonly Box[];
}

/** What a bubble shows: lines of findings, and the words of its buttons. */
export interface BubbleContent {
  /** The name of the field, for those who do not see where the bubble stands. */
  label: string;
  lines: readonly (Line & { dismiss: (() => void) | null })[];
  words: { close: string; dismiss: string };
}

/**
 * A bubble beside one field, in the top layer, anchored by CSS so that scrolling costs no script. Never takes focus.
 * Where the browser has no anchor positioning, or no side is free, it is docked in a corner; where
 * even that would cover what it must not, it is not seen, and the list in the panel has the text.
 */
export class Bubble {
  readonly #host: Host;
  #element: HTMLElement | null = null;
  #field: HTMLElement | null = null;
  /** What cannot be changed in place. */
  #shape = '';
  #height = 0;
  /** It says what is wrong: it is shown even when its field is out of sight. */
  #isUrgent = false;
  #around: () => Surroundings = () => ({ never: [], others: [] });

  constructor(host: Host) {
    this.#host = host;
  }

  get field(): HTMLElement | null {
    return this.#field;
  }

  /** Where the bubble stands now, if it is to be seen. */
  get box(): DOMRect | null {
    return this.#element && this.#element.dataset.side !== 'nowhere' ? this.#element.getBoundingClientRect() : null;
  }

  /**
   * Shows the content beside a field; `around` is asked only when a place is to be found. A text that changes while the clerk
   * types is changed in place. Returns whether anything was drawn: the same content at the same field again is not.
   */
  show(field: HTMLElement, content: BubbleContent, around: () => Surroundings, close: () => void): boolean {
    const texts = content.lines.map(({ text }) => text);
    this.#around = around;
    this.#isUrgent = content.lines.some(({ severity }) => severity === 'error' || severity === 'warning');
    const shape = JSON.stringify(content.lines.map(line => (line.dismiss ? line : line.severity)));
    if (this.#element && field === this.#field && shape === this.#shape) {
      return this.#rewrite(this.#element, texts);
    }
    // A new element each time: Firefox keeps a popover at its old anchor when it is shown again in the same frame.
    this.hide();
    const element = drawBubble(content, close);
    this.#host.stage.append(element);
    element.showPopover({ source: field });
    this.#element = element;
    this.#field = field;
    this.#shape = shape;
    this.place();
    return true;
  }

  /** Puts texts that change while the clerk types into the lines that are there; returns whether any has changed. */
  #rewrite(element: HTMLElement, texts: readonly string[]): boolean {
    const lines = [...element.querySelectorAll('.text')];
    const [before, after] = [lines.map(line => line.textContent).join(), texts.join()];
    if (before === after) return false;
    lines.forEach((line, i) => {
      line.textContent = texts[i] ?? '';
    });
    // A number that counts what was typed makes the bubble no bigger; to measure it at every key would cost a layout.
    if (before.length !== after.length && element.offsetHeight !== this.#height) this.place();
    return true;
  }

  /** Looks for a place (anew), when something around has moved. */
  place(): void {
    if (!this.#element || !this.#field) return;
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const isSeen = isInSight(this.#field, viewport);
    if (!isSeen && !this.#isUrgent) {
      this.#element.dataset.side = 'nowhere';
      return;
    }
    const size = this.#element.getBoundingClientRect();
    const { never, others } = this.#around();
    const { side, gap } = placeFor(this.#field.getBoundingClientRect(), never, others, size, viewport);
    const isDocked = !anchors || !isSeen || side === 'docked';
    this.#element.dataset.side = isDocked ? (cornerFor(never, others, size, viewport) ?? 'nowhere') : side;
    this.#element.style.setProperty('--gap', `${gap}px`);
    this.#height = this.#element.offsetHeight;
  }

  hide(): void {
    this.#element?.remove();
    this.#element = null;
    this.#field = null;
    this.#shape = '';
  }
}

/** Whether anything of a field shows in the window and in all that scrolls around it. Not every browser hides the bubble itself. */
function isInSight(field: HTMLElement, { width, height }: { width: number; height: number }): boolean {
  const box = field.getBoundingClientRect();
  for (let up = field.parentElement; up && up !== document.body; up = up.parentElement) {
    if (getComputedStyle(up).overflow !== 'visible' && !overlaps(box, up.getBoundingClientRect())) return false;
  }
  return overlaps(box, { left: 0, top: 0, right: width, bottom: height });
}

/** No button of a bubble is a tab stop: Tab goes from a field straight to the next one. Esc closes. */
export function drawBubble({ label, lines, words }: BubbleContent, close: () => void): HTMLElement {
  return make(
    'div',
    { class: 'bubble', attributes: { popover: 'manual', role: 'note', 'aria-label': label } },
    make(
      'button',
      {
        class: 'close',
        attributes: { type: 'button', tabindex: '-1', 'aria-label': words.close, title: words.close },
        on: { click: close },
      },
      '×',
    ),
    ...lines.map(line =>
      lineOf(
        line,
        line.dismiss &&
          make(
            'button',
            { class: 'quiet', attributes: { type: 'button', tabindex: '-1' }, on: { click: line.dismiss } },
            words.dismiss,
          ),
      ),
    ),
  );
}
