import type { ControlKind } from '../guide/types.ts';
import { actionTypes, attribute, inputType, isElement, isHidden, isShown, setOf, silentTags } from './dom.ts';
import { listIn } from './lexicon.ts';
import { Box, type Control, type Entry, labelKey, type Sheet } from './sheet.ts';

/** Bounds of one scan; a page beyond them is read only so far. */
const maxNodes = 50_000;
const maxControls = 5_000;
const maxDepth = 300;

/** Types of input that hold no field. */
const noField = setOf('hidden file range color submit button image reset');
/** The attributes of a control that are read, once; its value is not among them. */
const telling = setOf(
  'id name role title placeholder aria-label aria-labelledby autocomplete maxlength list readonly disabled',
);
/** Levels of headings; legend and its like are below all of them. */
const levels = new Map(
  'h1 h2 h3 h4 h5 h6 legend caption summary'.split(' ').map((tag, i) => [tag, Math.min(i + 1, 7)]),
);
const wordy = /[\p{L}\p{N}]/u;

/**
 * Walks the tree once, in document order, and notes texts, controls, labels, headings and buttons. Linear in the number
 * of nodes: nothing is searched per control. Open shadow roots are walked in place of their host's children.
 */
export function scan(root: Document): Sheet {
  const sheet: Sheet = { items: [], controls: [], entries: [], headings: [], labels: new Map(), actions: [] };
  const { items, controls, entries, headings, labels, actions } = sheet;
  const radios = new Map<unknown, Entry>();
  let nodes = 0;
  let trees = 0;
  /** The highest ancestor passed since the last item. */
  let low = 0;
  let space = '';

  const add = (text: string, control: Control | null, box: Box, link: boolean): void => {
    items.push({ text: space + text, control, box, gap: low, link, owner: null });
    low = box.depth;
    space = '';
  };

  const addText = (text: string, box: Box, link: boolean): void => {
    if (wordy.test(text)) add(text.slice(0, 400), null, box, link);
    else if (text) space = ' ';
  };

  const addControl = (el: HTMLElement, kind: ControlKind, type: string, box: Box, tree: number): void => {
    const isTick = kind === 'radio' || kind === 'checkbox';
    if (controls.length === maxControls || !(isShown(el) || (isTick && hasShownLabel(el)))) return;
    const own = new Map<string, string>();
    for (const name of el.getAttributeNames()) if (telling.has(name)) own.set(name, attribute(el, name));
    const get = (name: string) => own.get(name) ?? '';
    const index = controls.length;
    const control: Control = {
      el,
      get,
      type,
      index,
      item: items.length,
      box,
      tree,
      headings: headings.length,
      entry: null,
    };
    // Radios of one name, or without a name of one block, are one entry.
    const group = get('name') ? labelKey(tree, get('name')) : box.up?.block;
    const entry = (kind === 'radio' && radios.get(group)) || { controls: [], first: control, kind };
    if (entry.first === control) entries.push(entry);
    if (kind === 'radio') radios.set(group, entry);
    entry.controls.push(control);
    control.entry = entry;
    controls.push(control);
    add('', control, box, false);
  };

  const visitAll = (first: Node | null, up: Box, tree: number, link: boolean): void => {
    for (let node = first; node && nodes < maxNodes; node = node.nextSibling) visitNode(node, up, tree, link);
  };

  const visitNode = (node: Node, up: Box, tree: number, link: boolean): void => {
    nodes++;
    if (isElement(node)) visit(node, up, tree, link);
    else if (node.nodeType === 3) addText(node.nodeValue ?? '', up, link);
  };

  const visit = (el: Element, up: Box | null, tree: number, link: boolean): void => {
    const tag = el.localName;
    if (silentTags.has(tag)) return;
    if ((tag === 'br' || tag === 'hr') && up) low = Math.min(low, up.depth - 0.5);
    const isBare = !el.hasAttributes();
    if (!isBare && isHidden(el, tag)) return;
    const role = isBare ? '' : attribute(el, 'role');
    const box = new Box(el, tag, role, up, items.length, controls.length);
    const type = tag === 'input' ? inputType(el) : '';
    const kind = kindOf(el, tag, type, role);
    if (kind && isHtml(el)) addControl(el, kind, type, box, tree);
    else if (tag === 'button' || actionTypes.has(type)) actions.push(box);
    else if (tag === 'img') addText(attribute(el, 'alt'), box, link);
    else if (!type) enter(el, box, tree, link);
    box.to = items.length;
    box.end = controls.length;
    if (isTitleRow(box)) headings.push({ box, level: 8 });
    if (up) low = Math.min(low, up.depth);
  };

  const enter = (el: Element, box: Box, tree: number, link: boolean): void => {
    const { tag, role } = box;
    const isLink = role === 'button' || (tag === 'a' && el.hasAttribute('href'));
    if (isLink) actions.push(box);
    const level = levels.get(tag) ?? (role === 'heading' ? 3 : 0);
    if (level) headings.push({ box, level });
    if (tag === 'label') listIn(labels, labelKey(tree, attribute(el, 'for'))).push(box);
    if (box.depth > maxDepth) return;
    const slotted = tag === 'slot' && isSlot(el) ? el.assignedNodes() : [];
    for (const node of slotted) visitNode(node, box, tree, link);
    if (el.shadowRoot) visitAll(el.shadowRoot.firstChild, box, ++trees, link);
    else if (slotted.length === 0) visitAll(el.firstChild, box, tree, link || isLink);
  };

  const top = root.body ?? root.documentElement;
  if (top) visit(top, null, 0, false);
  return sheet;
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
function isTitleRow({ el, tag, first, end, from, to }: Box): boolean {
  return tag === 'tr' && first === end && to > from && el.children.length === 1;
}

/** What kind of control an element is, or undefined when it holds no value of a form. */
function kindOf(el: Element, tag: string, type: string, role: string): ControlKind | undefined {
  if (tag === 'select') return tag;
  if (tag === 'textarea') return 'text';
  if (!type && !role) return undefined;
  // ARIA 1.1 puts the role of a combobox on the wrapper of its input.
  const kind = type || (el.querySelector('input') ? '' : role);
  if (kind === 'radio' || kind === 'checkbox') return kind;
  if (type === 'password') return type;
  if (type) return type.startsWith('date') ? 'date' : noField.has(type) ? undefined : 'text';
  if (/^(text|search)box$/.test(kind)) return 'text';
  return kind === 'switch' ? 'checkbox' : /^(combo|list)box$/.test(kind) ? 'select' : undefined;
}
