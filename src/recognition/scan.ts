import type { ControlKind } from '../guide/types.ts';
import { actionTypes, attribute, inputType, isElement, isHidden, isShown, setOf } from './dom.ts';
import { entryOf, listIn, none } from './lists.ts';
import { attributeOf, Box, type Control, type Entry, type Sheet } from './sheet.ts';
import type { Tag } from './tags.ts';

/** Bounds of one scan; a page beyond them is read only so far. */
const maxNodes = 50_000;
const maxControls = 5_000;
const maxDepth = 300;

/** Types of input that hold no field. */
const noField = setOf('hidden file range color submit button image reset');
/** By the type of an input, `text` where there is none; by the role of another element. */
const kinds: Readonly<Record<string, ControlKind>> = {
  radio: 'radio',
  checkbox: 'checkbox',
  password: 'password',
  date: 'date',
  'datetime-local': 'date',
  switch: 'checkbox',
  textbox: 'text',
  searchbox: 'text',
  combobox: 'select',
  listbox: 'select',
};
const other: Tag = {};
/** A letter or a digit; rows of dashes and bullets are no text. */
const wordy = /[0-9A-Za-z\u00c0-\u1fff]/;

/**
 * Walks the tree once, in document order, and notes texts, controls, labels, headings and buttons. Linear in the number
 * of nodes: nothing is searched per control. Open shadow roots are walked in place of their host's children.
 */
export function scan(root: Document, tags: ReadonlyMap<string, Tag>): Sheet {
  const scanner = new Scanner(tags);
  const top = root.body ?? root.documentElement;
  if (top) scanner.visit(top, null, 0, false);
  return scanner.sheet;
}

class Scanner {
  readonly sheet: Sheet = { items: [], controls: [], entries: [], headings: [], labels: [new Map()], actions: [] };
  readonly #tags: ReadonlyMap<string, Tag>;
  readonly #radios = new Map<unknown, Entry>();
  #nodes = 0;
  /** The highest ancestor passed since the last item. */
  #low = 0;
  #space = '';

  constructor(tags: ReadonlyMap<string, Tag>) {
    this.#tags = tags;
  }

  visit(el: Element, up: Box | null, tree: number, link: boolean): void {
    const name = el.localName;
    const tag = this.#tags.get(name) ?? other;
    if (tag.silent) return;
    if ((name === 'br' || name === 'hr') && up) this.#low = Math.min(this.#low, up.depth - 0.5);
    const attributes: readonly string[] = el.hasAttributes() ? el.getAttributeNames() : none;
    if (isHidden(el, attributes)) return;
    const { items, controls, actions, headings } = this.sheet;
    const role = attributes.includes('role') ? attribute(el, 'role') : '';
    const box = new Box(el, name, tag, role, attributes, up, items.length, controls.length);
    const type = name === 'input' ? inputType(el) : '';
    const kind = kindOf(el, name, type, role);
    if (kind && isHtml(el)) this.#addControl(el, kind, type, box, tree);
    else if (name === 'button' || actionTypes.has(type)) actions.push(box);
    else if (name === 'img') this.#addText(attribute(el, 'alt'), box, link);
    else if (!type) this.#enter(el, box, tag, tree, link);
    box.to = items.length;
    box.end = controls.length;
    if (name === 'tr' && isTitleRow(box)) headings.push({ box, level: 8 });
    if (up && up.depth < this.#low) this.#low = up.depth;
  }

  #enter(el: Element, box: Box, { level = 0 }: Tag, tree: number, link: boolean): void {
    const { tag, role, depth } = box;
    const isLink = role === 'button' || (tag === 'a' && el.hasAttribute('href'));
    if (isLink) this.sheet.actions.push(box);
    if (level || role === 'heading') this.sheet.headings.push({ box, level: level || 3 });
    if (tag === 'label') listIn(this.#labelsIn(tree), attributeOf(box, 'for')).push(box);
    if (depth > maxDepth) return;
    if (tag === 'slot' && isSlot(el)) {
      const slotted = el.assignedNodes();
      for (const node of slotted) this.#visitNode(node, box, tree, link);
      if (slotted.length > 0) return;
    }
    const shadow = el.shadowRoot;
    if (shadow) this.sheet.labels.push(new Map());
    const inner = shadow ? this.sheet.labels.length - 1 : tree;
    let node = (shadow ?? el).firstChild;
    for (; node && this.#nodes < maxNodes; node = node.nextSibling) this.#visitNode(node, box, inner, link || isLink);
  }

  #visitNode(node: Node, up: Box, tree: number, link: boolean): void {
    this.#nodes++;
    if (isElement(node)) this.visit(node, up, tree, link);
    else if (node.nodeType === 3) this.#addText(node.nodeValue ?? '', up, link);
  }

  #addText(text: string, box: Box, link: boolean): void {
    if (wordy.test(text)) this.#add(text.length > 400 ? text.slice(0, 400) : text, null, box, link);
    else if (text) this.#space = ' ';
  }

  #add(text: string, control: Control | null, box: Box, link: boolean): void {
    const own = this.#space && text ? this.#space + text : text;
    this.sheet.items.push({ text: own, control, box, gap: this.#low, link, owner: null });
    this.#low = box.depth;
    this.#space = '';
  }

  #addControl(el: HTMLElement, kind: ControlKind, type: string, box: Box, tree: number): void {
    const { items, controls, entries, headings } = this.sheet;
    const isTick = kind === 'radio' || kind === 'checkbox';
    if (controls.length === maxControls || !(isShown(el) || (isTick && hasShownLabel(el)))) return;
    const control: Control = {
      el,
      id: attributeOf(box, 'id'),
      type,
      index: controls.length,
      item: items.length,
      box,
      tree,
      headings: headings.length,
      labels: none,
      entry: null,
    };
    const entry = (kind === 'radio' && this.#radios.get(radioGroup(control))) || { controls: [], first: control, kind };
    if (entry.first === control) entries.push(entry);
    if (kind === 'radio') this.#radios.set(radioGroup(control), entry);
    entry.controls.push(control);
    control.entry = entry;
    controls.push(control);
    this.#add('', control, box, false);
  }

  #labelsIn(tree: number): Map<string, Box[]> {
    return this.sheet.labels[tree] ?? new Map();
  }
}

/** Radios of one name, or without a name of one block, are one entry. */
function radioGroup({ tree, box }: Control): unknown {
  const name = attributeOf(box, 'name');
  return name ? `${tree} ${name}` : box.up?.block;
}

function isHtml(element: Element): element is HTMLElement {
  return 'dataset' in element;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** A label drawn in place of its control („toggle switch“) keeps the control usable though it is not displayed. */
function hasShownLabel(el: Element): boolean {
  const label = el.closest('label') ?? el.nextElementSibling;
  return label?.localName === 'label' && isShown(label);
}

/** A row of a table with one cell of text is a title over the rows below. */
function isTitleRow({ el, first, end, from, to }: Box): boolean {
  return first === end && to > from && el.childElementCount === 1;
}

/** What kind of control an element is, or undefined when it holds no value of a form. */
function kindOf(el: Element, tag: string, type: string, role: string): ControlKind | undefined {
  if (type) return noField.has(type) ? undefined : (entryOf(kinds, type) ?? 'text');
  if (tag === 'select' || tag === 'textarea') return tag === 'select' ? tag : 'text';
  const kind = role ? entryOf(kinds, role) : undefined;
  // ARIA 1.1 puts the role of a combobox on the wrapper of its input.
  return kind && !el.querySelector('input') ? kind : undefined;
}
