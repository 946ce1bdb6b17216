import type { GuardWords } from '../messages/types.ts';
import { button, make } from './dom.ts';
import type { Host } from './host.ts';

/** What is wrong in the form that is about to be saved. */
export interface WrongFields {
  lead: string;
  /** A line for each field, with a button that leads to it after `leave`. */
  lines(leave: () => void): readonly Node[];
}

/**
 * Stops one click and asks. Resolves to true when the clerk wants to go on, false when they want to check first (or press
 * Esc). It is the one part of the overlay that takes focus, and gives it back to the stopped control.
 */
export function askGuard(
  host: Host,
  control: HTMLElement,
  content: GuardWords,
  wrong: WrongFields | null,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise(resolve => {
    const finish = (proceed: boolean) => {
      dialog.remove();
      signal.removeEventListener('abort', leave);
      if (!signal.aborted) control.focus({ preventScroll: true });
      resolve(proceed);
    };
    const leave = () => finish(false);
    const check = button(content.check, leave, 'main');
    const dialog = make(
      'dialog',
      { class: 'guard', attributes: { 'aria-labelledby': 'guard-title' }, on: { cancel: leave } },
      make('h2', { attributes: { id: 'guard-title' } }, content.title),
      make('p', {}, content.lead),
      content.open && make('p', { class: 'lead' }, content.open.lead),
      content.open && make('ul', {}, ...content.open.steps.map(step => make('li', {}, step))),
      wrong && make('p', { class: 'lead' }, wrong.lead),
      wrong && make('ul', { class: 'hints' }, ...wrong.lines(leave)),
      make(
        'div',
        { class: 'actions' },
        check,
        button(content.proceed, () => finish(true)),
      ),
    );
    signal.addEventListener('abort', leave, { once: true });
    host.stage.append(dialog);
    dialog.showModal();
    check.focus();
  });
}
