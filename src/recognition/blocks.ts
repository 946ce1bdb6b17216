import { isElement, isHidden, tagOf } from './dom.ts';

/** A run of text in one element, with that of its inline parts. */
export interface Block {
  readonly element: Element;
  readonly text: string;
}

const maxTexts = 20_000;
const maxDepth = 300;

/** The blocks of text of a page, in order, at most 20,000 texts of it, without elements that `skips` and hidden ones. */
export function blocksOf(root: Document, skips: (tag: string) => boolean): Block[] {
  const blocks: Block[] = [];
  let texts = 0;
  let text = '';
  const flush = (element: Element): void => {
    if (text.trim()) blocks.push({ element, text });
    text = '';
  };
  const walk = (parent: Node, block: Element, depth: number): void => {
    for (let node = parent.firstChild; node && texts < maxTexts; node = node.nextSibling) {
      if (node.nodeType === 3) {
        texts++;
        text += (node.nodeValue ?? '').slice(0, 5_000);
      }
      if (!isElement(node) || depth > maxDepth) continue;
      const { silent, inline: isInline } = tagOf(node.localName);
      if (silent || isHidden(node)) continue;
      if (!isInline) flush(block);
      if (!skips(node.localName)) walk(node.shadowRoot ?? node, isInline ? block : node, depth + 1);
      if (!isInline) flush(node);
    }
  };
  if (root.body) walk(root.body, root.body, 0);
  if (root.body) flush(root.body);
  return blocks;
}
