import { type Block, blocksIn } from './blocks.ts';
import { attribute, isShown } from './dom.ts';
import { fold } from './fold.ts';
import type { Box, Sheet } from './sheet.ts';
import type { Words } from './words.ts';

export type Outcome = 'saved' | 'failed';

const longestMessage = 300;
const messageRole = /^(alert|status|alertdialog|log)$/;

/**
 * What the page says about the last save: a confirmation, an error, or nothing. Read from short visible blocks only,
 * never from captions, links or articles; an error outweighs a confirmation.
 */
export function outcomeOf(sheet: Sheet, { outcomes, classes }: Words): Outcome | null {
  const [fails, saves, wishes] = [outcomes.failed, outcomes.saved, outcomes.conditional].map(
    pattern => new RegExp(` ${pattern} `),
  );
  const messageClass = new RegExp(classes.message, 'i');
  let outcome: Outcome | null = null;
  for (const block of blocksIn(sheet, ({ link }) => !link)) {
    if (block.text.length > longestMessage) continue;
    const text = ` ${fold(block.text)} `;
    const said = fails?.test(text) ? 'failed' : saves?.test(text) ? 'saved' : null;
    if (!said || wishes?.test(text) || !isMessage(block, messageClass) || !isShown(block.box.el)) continue;
    if (said === 'failed') return said;
    outcome = said;
  }
  return outcome;
}

/** Marked as a message, or a text of several words that is no cell of a list of records. */
function isMessage({ box, text }: Block, messageClass: RegExp): boolean {
  let isMarked = false;
  let up: Box | null = box;
  for (let i = 0; up; i++, up = up.up) {
    if (up.is.asks) return false;
    isMarked ||= i < 4 && (messageRole.test(up.role) || messageClass.test(attribute(up.el, 'class')));
  }
  const isRecord = /^(td|dd|li)$/.test(box.tag) && box.el.parentElement?.children.length !== 1;
  return isMarked || (!isRecord && text.trim().includes(' '));
}
