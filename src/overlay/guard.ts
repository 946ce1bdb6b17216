import type { GuardWords } from '../messages/types.ts';
import { button, make } from './dom.ts';
import type { Host } from './host.ts';

/**
 * Stops one click and asks. Resolves to true when the clerk wants to go on, false when they want to check first (or press
 * Esc). It is the one part of the overlay that takes focus, and gives it back to the stopped control.
 */
export function askGuard(host: Host, control: HTMLElement, content: GuardWords, signal: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    const finish = (proceed: boolean) => {
      dialog.remove();
      signal.removeEventListener('abort', leave);
      if (!signal.aborted) control.focus({ preventScroll: true });
      resolve(proceed);
    };
    const leave = () => finish(false);
    const dialog = make(
      'dialog',
      { class: 'guard', attributes: { 'aria-labelledby': 'guard-title' }, on: { cancel: leave } },
      make('h2', { attributes: { id: 'guard-title' } }, content.title),
      make('p', {}, content.lead),
      content.open && make('p', { class: 'lead' }, content.open.lead),
      content.open && make('ul', {}, ...content.open.steps.map(step => make('li', {}, step))),
      make(
        'div',
        { class: 'actions' },
        button(content.check, leave, 'main'),
        button(content.proceed, () => finish(true)),
      ),
    );
    signal.addEventListener('abort', leave, { once: true });
    host.stage.append(dialog);
    dialog.showModal();
  });
}
