import { type ComponentChild, options, render } from 'preact';
import { act } from 'preact/test-utils';

// Effects of what is drawn between two acts must not wait for a frame, nor for a quiet moment.
options.requestAnimationFrame = queueMicrotask;
globalThis.requestIdleCallback = callback => {
  queueMicrotask(() => callback({ didTimeout: false, timeRemaining: () => 50 }));
  return 0;
};
globalThis.cancelIdleCallback = () => undefined;

/** A component drawn into the page of the test, and the acts of somebody who uses it. */
export class Mounted {
  readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** The element, which must be there. */
  get(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in: ${this.text}`);
    return found;
  }

  input(selector: string): HTMLInputElement {
    const found = this.get(selector);
    if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no input`);
    return found;
  }

  /** The button or link with exactly this text or label. */
  named(name: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')].find(
      element => plain(element.getAttribute('aria-label') ?? element.textContent) === name,
    );
    if (!found) throw new Error(`nothing is called „${name}“ in: ${this.text}`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  /** What is written, with nonbreaking spaces as plain ones. */
  get text(): string {
    return plain(this.root.textContent);
  }

  textOf(selector: string): string {
    return plain(this.get(selector).textContent);
  }

  async click(element: HTMLElement): Promise<void> {
    await settled(() => {
      element.focus();
      element.click();
    });
  }

  /** Opens the details that this stands in, or is. */
  async unfold(element: HTMLElement): Promise<void> {
    await settled(() => {
      const details = element.closest('details');
      if (!details) throw new Error(`${element.outerHTML} is not in details`);
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
  }

  async type(selector: string, text: string): Promise<void> {
    await settled(() => {
      const input = this.input(selector);
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  /** Presses a key at an element; true when the page took it (and so kept the browser from acting). */
  async press(selector: string, key: string): Promise<boolean> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    await settled(() => {
      this.get(selector).dispatchEvent(event);
    });
    return event.defaultPrevented;
  }

  unmount(): void {
    void act(() => render(null, this.root));
    this.root.remove();
  }
}

/** Draws a component and waits until its first answers are in. */
export async function mount(component: ComponentChild): Promise<Mounted> {
  const root = document.createElement('div');
  document.body.append(root);
  await settled(() => render(component, root));
  // What the first effects began ends only in the next turns: reading the state, drawing it, loading the directory.
  for (let turn = 0; turn < 4; turn += 1) await settled();
  return new Mounted(root);
}

/** Does something and lets effects and answers of the worker settle. */
export async function settled(act_: () => void = () => undefined): Promise<void> {
  await act(async () => {
    act_();
    for (let turn = 0; turn < 24; turn += 1) await Promise.resolve();
  });
}

export function plain(text: string | null): string {
  return (text ?? '')
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
