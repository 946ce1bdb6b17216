import { type Block, blocksOf } from './blocks.ts';
import { attribute, isShown } from './dom.ts';
import { fold } from './fold.ts';
import type { Words } from './words.ts';

export type Outcome = 'saved' | 'failed';

const longestMessage = 300;
/** Where the page describes, asks or offers something instead of saying what happened. */
const notMessages =
  /^(label|legend|button|select|option|textarea|a|th|dt|caption|h1|h2|nav|article|aside|footer|summary|blockquote)$/;
const messageRole = /^(alert|status|alertdialog|log)$/;

/**
 * What the page says about the last save: a confirmation, an error, or nothing. Read from short visible blocks only,
 * never from captions, links or articles; an error outweighs a confirmation.
 */
export function outcomeOf(root: Document, { outcomes, classes }: Words): Outcome | null {
  const [fails, saves, wishes] = [outcomes.failed, outcomes.saved, outcomes.conditional].map(
    pattern => new RegExp(` ${pattern} `),
  );
  const messageClass = new RegExp(classes.message, 'i');
  let outcome: Outcome | null = null;
  for (const block of blocksOf(root, tag => notMessages.test(tag))) {
    if (block.text.length > longestMessage) continue;
    const text = ` ${fold(block.text)} `;
    const said = fails?.test(text) ? 'failed' : saves?.test(text) ? 'saved' : null;
    if (!said || wishes?.test(text) || !isMessage(block, messageClass) || !isShown(block.element)) continue;
    if (said === 'failed') return said;
    outcome = said;
  }
  return outcome;
}

/** Marked as a message, or a text of several words that is no cell of a list of records. */
function isMessage({ element, text }: Block, messageClass: RegExp): boolean {
  let up: Element | null = element;
  for (let i = 0; up && i < 4; i++, up = up.parentElement) {
    if (messageRole.test(attribute(up, 'role')) || messageClass.test(attribute(up, 'class'))) return true;
  }
  const isRecord = /^(td|dd|li)$/.test(element.localName) && element.parentElement?.children.length !== 1;
  return !isRecord && text.trim().includes(' ');
}
