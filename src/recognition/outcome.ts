import { outcomes } from '../guide/outcomes.ts';
import { type Block, blocksOf } from './blocks.ts';
import { attribute, isShown } from './dom.ts';
import { fold } from './fold.ts';

export type Outcome = 'saved' | 'failed';

const longestMessage = 300;
/** Where the page describes, asks or offers something instead of saying what happened. */
const notMessages =
  /^(label|legend|button|select|option|textarea|a|th|dt|caption|h1|h2|nav|article|aside|footer|summary|blockquote)$/;
const messageClass = /alert|error|chyb|success|uspech|message|hlask|zprav|status|notice|notif|growl|toast|feedback/i;
const messageRole = /^(alert|status|alertdialog|log)$/;

/**
 * What the page says about the last save: a confirmation, an error, or nothing. Read from short visible blocks only,
 * never from captions, links or articles; an error outweighs a confirmation.
 */
export function outcomeOf(root: Document): Outcome | null {
  let outcome: Outcome | null = null;
  for (const block of blocksOf(root, tag => notMessages.test(tag))) {
    const said = block.text.length > longestMessage ? null : saidBy(` ${fold(block.text)} `);
    if (!said || !isMessage(block) || !isShown(block.element)) continue;
    if (said === 'failed') return said;
    outcome = said;
  }
  return outcome;
}

function saidBy(text: string): Outcome | null {
  const says = (phrases: readonly string[]) => phrases.some(phrase => text.includes(` ${fold(phrase)} `));
  const said = says(outcomes.failed) ? 'failed' : says(outcomes.saved) ? 'saved' : null;
  return said && says(outcomes.conditional) ? null : said;
}

/** Marked as a message, or a text of several words that is no cell of a list of records. */
function isMessage({ element, text }: Block): boolean {
  let up: Element | null = element;
  for (let i = 0; up && i < 4; i++, up = up.parentElement) {
    if (messageRole.test(attribute(up, 'role')) || messageClass.test(attribute(up, 'class'))) return true;
  }
  const isRecord = /^(td|dd|li)$/.test(element.localName) && element.parentElement?.children.length !== 1;
  return !isRecord && text.trim().includes(' ');
}
