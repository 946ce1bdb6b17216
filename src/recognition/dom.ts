/**
 * Questions to one node. Types are told by name, not by `instanceof`: a document of an iframe has classes of its own.
 */

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Never a text of the page: skipped with everything inside. */
export const silentTags = setOf(
  'script style noscript template svg math iframe frame object embed canvas audio video head datalist',
);

/** Elements that do not break a line of text: „<u>J</u>méno“ is one word. */
export const inlineTags = setOf(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr output q s samp small span strike strong ' +
    'sub sup time tt u var wbr slot',
);

export const actionTypes = setOf('submit button image reset');

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
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
  return isInput(element) ? attribute(element, 'type').toLowerCase() || 'text' : '';
}

/** Hidden by an attribute: the whole subtree is skipped without asking for styles. */
export function isHidden(element: Element, tag = element.localName): boolean {
  return (
    element.hasAttribute('hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    (tag === 'dialog' && !element.hasAttribute('open'))
  );
}

/**
 * Is the element shown, by its styles? `checkVisibility` asks for styles, not for layout, and is called once per
 * control: nothing cheaper tells a control hidden by a class. A document without a window has no styles.
 */
export function isShown(element: Element, options: CheckVisibilityOptions = { visibilityProperty: true }): boolean {
  return !element.ownerDocument.defaultView || !element.checkVisibility || element.checkVisibility(options);
}

/** The text of an element, at most 200 characters of it, without what its controls and scripts hold. */
export function textOf(element: Element): string {
  let text = '';
  let budget = 300;
  const read = (node: Node): void => {
    for (let child = node.firstChild; child && text.length < 200 && budget-- > 0; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.nodeValue;
      else if (
        isElement(child) &&
        !silentTags.has(child.localName) &&
        !/^(select|textarea|button)$/.test(child.localName)
      ) {
        if (!inlineTags.has(child.localName)) text += ' ';
        text += attribute(child, 'alt');
        read(child);
      }
    }
  };
  read(element);
  return text.slice(0, 200);
}
