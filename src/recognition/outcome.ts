import type { FailureId } from '../guide/failures.ts';
import { type Block, blocksIn } from './blocks.ts';
import { attribute, isShown } from './dom.ts';
import { fold } from './fold.ts';
import type { Box, Sheet } from './sheet.ts';
import type { Words } from './words.ts';

export type Outcome = 'saved' | 'failed';

export interface Said {
  readonly outcome: Outcome | null;
  /** What the page complains of, as far as the guide knows it. */
  readonly failures: readonly FailureId[];
}

const longestMessage = 300;
const messageRole = /^(alert|status|alertdialog|log)$/;

/**
 * What the page says about the last save: a confirmation, errors, or nothing. Read from short visible blocks only,
 * never from captions, links or articles; an error outweighs a confirmation.
 */
export function saidOn(sheet: Sheet, { outcomes, failures: known, classes }: Words): Said {
  const [fails, saves, wishes] = [outcomes.failed, outcomes.saved, outcomes.conditional].map(
    pattern => new RegExp(` ${pattern} `),
  );
  const messageClass = new RegExp(classes.message, 'i');
  const failures = new Set<FailureId>();
  let outcome: Outcome | null = null;
  for (const block of blocksIn(sheet, ({ link }) => !link)) {
    if (block.text.length > longestMessage) continue;
    const text = ` ${fold(block.text)} `;
    const said = fails?.test(text) ? 'failed' : saves?.test(text) ? 'saved' : null;
    if (!said || wishes?.test(text) || !isMessage(block, messageClass) || !isShown(block.box.el)) continue;
    if (outcome !== 'failed') outcome = said;
    if (said === 'failed')
      for (const [id, pattern] of known) if (new RegExp(` ${pattern} `).test(text)) failures.add(id);
  }
  return { outcome, failures: [...failures] };
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
