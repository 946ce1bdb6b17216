/**
 * Questions to one node. Types are told by name, not by `instanceof`: a document of an iframe has classes of its own.
 */

export const actionTypes: ReadonlySet<string> = new Set(['submit', 'button', 'image', 'reset']);

export function isElement(node: Node, type = node.nodeType): node is Element {
  return type === 1;
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

export function inputType(element: Element): string {
  return isInput(element) ? element.type : '';
}

const visible: CheckVisibilityOptions = { visibilityProperty: true };

/**
 * Is the element shown, by its styles? `checkVisibility` asks for styles, not for layout, and is called once per
 * control: nothing cheaper tells a control hidden by a class. A document without a window has no styles.
 */
export function isShown(element: Element, options: CheckVisibilityOptions = visible): boolean {
  return !element.checkVisibility || element.checkVisibility(options) || !element.ownerDocument.defaultView;
}

/* The commonest of `tags.ts`: this text is read where no guide is at hand, of single elements only. */
const unread = /^(script|style|noscript|template|svg|select|textarea|button)$/;
const inline = /^(a|abbr|b|em|font|i|small|span|strong|sub|sup|u)$/;

/** The text of an element, at most 200 characters of it, without what its controls and scripts hold. */
export function textOf(element: Element): string {
  let text = '';
  let budget = 300;
  const read = (node: Node): void => {
    for (let child = node.firstChild; child && text.length < 200 && budget-- > 0; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.nodeValue;
      else if (isElement(child) && !unread.test(child.localName)) {
        if (!inline.test(child.localName)) text += ' ';
        text += attribute(child, 'alt');
        read(child);
      }
    }
  };
  read(element);
  return text.slice(0, 200);
}
