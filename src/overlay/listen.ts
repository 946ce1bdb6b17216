import type { Host } from './host.ts';

/** What the clerk does on the page, as far as the helper has to know. None of it is kept from the page. */
export interface Doings {
  entered(control: HTMLElement): void;
  /** Without a control when the focus leaves something else. */
  left(control: HTMLElement | null): void;
  typed(): void;
  changed(): void;
  /** Something on the page has moved. */
  moved(): void;
  /** Esc was pressed; inside the panel or on the page. */
  escaped(isInPanel: boolean): void;
  /** The clerk sends a form. */
  sending(form: Element): void;
}

/** A wheel without smooth scrolling ends to scroll at every notch; what moves is looked at when it rests, ms. */
const restPause = 100;

/** What sends a form, also where the page's script does it. */
const senders = 'button:not([type=button], [type=reset]), [type=submit], [type=image]';

/** Listens to the page; what happens in the helper's own host is left out. */
export function listen(doings: Doings, host: () => Host | undefined, signal: AbortSignal): void {
  const options = { signal, capture: true };
  const controlOf = ({ target }: Event) => (target instanceof HTMLElement && !host()?.owns(target) ? target : null);
  document.addEventListener(
    'focusin',
    event => {
      const control = controlOf(event);
      if (control) doings.entered(control);
    },
    options,
  );
  document.addEventListener('focusout', event => doings.left(controlOf(event)), options);
  document.addEventListener('input', () => doings.typed(), options);
  document.addEventListener('change', () => doings.changed(), options);
  // A text that is longer than its control scrolls inside it at every key; nothing on the page has moved then.
  const moves = ({ target }: Event) => !(target instanceof HTMLElement && target.matches('input, textarea'));
  let rest: ReturnType<typeof setTimeout> | undefined;
  for (const type of ['scrollend', 'resize'])
    window.addEventListener(
      type,
      event => {
        if (!moves(event)) return;
        clearTimeout(rest);
        rest = setTimeout(() => signal.aborted || doings.moved(), restPause);
      },
      options,
    );
  document.addEventListener(
    'keydown',
    ({ key, target }) => key === 'Escape' && doings.escaped(host()?.owns(target) ?? false),
    options,
  );
  document.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      const form = isTrusted && target instanceof Element && target.closest(senders)?.closest('form');
      if (form) doings.sending(form);
    },
    options,
  );
}
