import { actionTypes, attribute, inputType, isInput, textOf } from './dom.ts';
import { fold } from './fold.ts';

/** What a click can set off: a button, a link, whatever acts as a button. */
const clickable = 'button, input, a, summary, [role=button], [role=link], [role=menuitem]';

/**
 * The control a click on `target` sets off, when one of its captions is among `captions`; null otherwise.
 * Compared folded and as a whole: „Uložit koncept“ is not „Uložit“.
 */
export function findGuardedControl(target: Element, captions: readonly string[]): HTMLElement | null {
  const control = target.closest<HTMLElement>(clickable);
  if (!control || (isInput(control) && !actionTypes.has(inputType(control)))) return null;
  const wanted = captions.map(fold);
  return captionsOf(control).some(caption => wanted.includes(fold(caption))) ? control : null;
}

/** The captions of a button or link: its text with that of its images, its value, accessible name, title. */
export function captionsOf(control: Element): string[] {
  const captions = ['aria-label', 'title', 'alt', 'value'].map(name => attribute(control, name));
  return [textOf(control), ...captions].filter(caption => caption.trim());
}
