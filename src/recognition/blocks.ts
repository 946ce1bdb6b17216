import { type Box, type Item, isContinued, type Sheet } from './sheet.ts';

/** A run of text in one element, with that of its inline parts. */
export interface Block {
  readonly box: Box;
  readonly text: string;
}

/** The blocks of text of a page, in order, made of the texts that `counts`. */
export function blocksIn({ items }: Sheet, counts: (item: Item) => boolean = () => true): Block[] {
  const blocks: { box: Box; text: string }[] = [];
  items.forEach((item, i) => {
    if (item.control || !counts(item)) return;
    const last = blocks.at(-1);
    if (last && isContinued(items, i)) last.text += item.text;
    else blocks.push({ box: item.box.block, text: item.text });
  });
  return blocks;
}
