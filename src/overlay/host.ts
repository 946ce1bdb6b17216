const tag = 'povolebni-pruvodce';

/**
 * The one element that the extension adds to a portal page, with everything it draws in a closed shadow root. It has no
 * size of its own and stands outside `body`, so that it neither moves the page nor falls under the page's styles.
 */
export class Host {
  readonly #element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where panel, bubbles and guard are put. */
  readonly stage: HTMLElement;

  constructor(styles: string) {
    this.#element = document.createElement(tag);
    // Tests have to look inside; their build is open, and in nothing else different.
    this.root = this.#element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
    const style = document.createElement('style');
    style.textContent = styles;
    this.stage = document.createElement('div');
    this.stage.className = 'stage';
    // A click on a button of ours leaves the focus where it is, in the portal's field.
    this.stage.addEventListener('mousedown', event => {
      if (event.target instanceof Element && event.target.closest('button, summary')) event.preventDefault();
    });
    this.root.append(style, this.stage);
    // A script of an older version, gone with an update, may have left its element behind.
    for (const orphan of document.querySelectorAll(tag)) orphan.remove();
    this.#home().append(this.#element);
  }

  set language(language: string) {
    if (this.#element.lang !== language) this.#element.lang = language;
  }

  /**
   * Moves into the modal dialog that is open around `control`, or back: while a modal dialog is open, everything outside
   * it is inert, the overlay too. Returns whether it moved; what was in the top layer must then be shown again.
   */
  follow(control: Element | null): boolean {
    const dialog = control?.closest('dialog[open]') ?? null;
    const home = dialog?.matches(':modal') ? dialog : this.#home();
    if (this.#element.parentNode === home) return false;
    home.append(this.#element);
    return true;
  }

  /** Puts the host back when the page's script has thrown it out; returns whether it had to. */
  ensureAttached(): boolean {
    if (this.#element.isConnected) return false;
    this.#home().append(this.#element);
    return true;
  }

  owns(node: EventTarget | null): boolean {
    return node === this.#element;
  }

  remove(): void {
    this.#element.remove();
  }

  #home(): Element {
    return document.documentElement;
  }
}
