/**
 * Questions to one node. Types are told by name, not by `instanceof`: a document of an iframe has classes of its own.
 */

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What the name of an element tells. */
export interface Tag {
  /** Never a text of the page: skipped with everything inside. */
  silent?: true;
  /** It does not break a line of text: „<u>J</u>méno“ is one word. */
  inline?: true;
  /** It holds what belongs to one person or one matter. */
  groups?: true;
  /** It makes a text look like a heading; its text is the name of a value, not of the page; it is a part of a table. */
  bold?: true;
  names?: true;
  table?: true;
  /** A row, an item, a paragraph: what is in two of them is not one value. */
  row?: true;
  /** Level of the heading it is: 1-6, and 7 for a legend and its like, which are below all others. */
  level?: number;
}

const tags = new Map<string, Tag>();
const other: Tag = {};
const mark = (names: string, tag: Tag): void => {
  for (const name of names.split(' ')) tags.set(name, { ...tags.get(name), ...tag });
};
mark('script style noscript template svg math iframe frame object embed canvas audio video head datalist', {
  silent: true,
});
mark('a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr output q s samp small span', {
  inline: true,
});
mark('strike strong sub sup time tt u var wbr slot', { inline: true });
mark('fieldset form dialog section article li details', { groups: true });
mark('b strong big font center u', { bold: true });
mark('label dt th button option', { names: true });
mark('table tbody thead tfoot', { table: true });
mark('tr li p dd', { row: true });
mark('legend caption summary', { level: 7 });
for (let level = 1; level < 7; level++) mark(`h${level}`, { level });

export function tagOf(name: string): Tag {
  return tags.get(name) ?? other;
}

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
export function isHidden(
  element: Element,
  tag = element.localName,
  attributes: readonly string[] = element.getAttributeNames(),
): boolean {
  return (
    attributes.includes('hidden') ||
    (attributes.includes('aria-hidden') && attribute(element, 'aria-hidden') === 'true') ||
    (tag === 'dialog' && !attributes.includes('open'))
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
        !tagOf(child.localName).silent &&
        !/^(select|textarea|button)$/.test(child.localName)
      ) {
        if (!tagOf(child.localName).inline) text += ' ';
        text += attribute(child, 'alt');
        read(child);
      }
    }
  };
  read(element);
  return text.slice(0, 200);
}
