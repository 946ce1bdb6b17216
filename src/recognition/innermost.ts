import { attribute, isShown } from './dom.ts';
import type { Lexicon } from './lexicon.ts';
import type { Box } from './sheet.ts';

/** A dialog that asks for less is a question, a notice or a login box over the page, not what the page is about. */
const fewest = 2;
/** The name of a step without its number, and whether the text begins as that of the step shown now: „Krok 3 ze 4: Ztotožnění“. */
export function stepIn(plain: string, { step }: Lexicon): { name: string; inner: boolean } {
  // Most texts have no number, and need not be compared with one.
  const name = /\d/.test(plain) ? plain.replace(step, '') : plain;
  return { name, inner: name !== plain && /^[a-z]/.test(plain) && plain.endsWith(name) };
}

/** Does it stand in a dialog that is open over the page and asks for something? */
export function isInDialog(box: Box, { dialog }: Lexicon): boolean {
  for (let up: Box | null = box; up && up.tag !== 'body'; up = up.up) {
    const isDialog = up.tag === 'dialog' || /dialog$/.test(up.role) || dialog.test(attribute(up.el, 'class'));
    if (isDialog && up.end - up.first >= fewest) return isShown(box.el);
  }
  return false;
}
