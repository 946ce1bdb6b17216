import type { ControlKind } from '../guide/types.ts';
import { actionTypes, attribute, inputType, isElement, isShown } from './dom.ts';
import type { Lexicon } from './lexicon.ts';
import { none } from './lists.ts';
import { Box, type Control, deepest, type Entry, type Heading, type Item, type Sheet } from './sheet.ts';
import type { Tag } from './tags.ts';
import { tieLabels } from './tied.ts';

/** Bounds of one scan; a page beyond them is read only so far. */
const maxNodes = 50_000;
const maxControls = 5_000;
const maxDepth = 300;
/** So many texts after the last control, the rest of a long list or table without controls says nothing of a field. */
const farAfter = 400;
const longList = 20;

type ScanWords = Pick<Lexicon, 'tags' | 'kinds' | 'words'>;

const other: Tag = {};
/** A letter or a digit; rows of dashes and bullets are no text. */
const wordy = /[0-9A-Za-z\u00c0-\u1fff]/;
const hidden = '-';
/**
 * Walks the tree once, in document order, and notes texts, controls, labels, headings and buttons. Linear in the number
 * of nodes: nothing is searched per control. Open shadow roots are walked in place of their host's children. One function
 * with its state around it, because it runs once, cold, for every node of a page (docs/decisions/0007).
 */
export function scan(root: Document, { tags, kinds, words: { selectors } }: ScanWords): Sheet {
  const items: Item[] = [];
  const controls: Control[] = [];
  const entries: Entry[] = [];
  const headings: Heading[] = [];
  const actions: Box[] = [];
  const labels: Box[] = [];
  /** Roles of the elements that have one, and what is hidden. The browser finds them faster than a question to each. */
  const roles = new Map<Element, string>();
  const telling = new Set<Element>();
  const radios = new Map<string | Box, Entry>();
  let nodes = 0;
  let trees = -1;
  let tree = -1;
  /** The highest ancestor passed since the last item, and since the last control. */
  let low = 0;
  let parted = -1;
  let isSpaced = false;
  /** Beyond so many items a list may be left. */
  let far = farAfter;
  /** The label around what is visited now. */
  let label: Box | null = null;

  const openTree = (top: Document | ShadowRoot): void => {
    for (const el of top.querySelectorAll(`[role],${selectors.hidden}`))
      roles.set(el, el.matches(selectors.hidden) ? hidden : attribute(el, 'role'));
    for (const el of top.querySelectorAll(selectors.telling)) telling.add(el);
    tree = ++trees;
  };

  const add = (text: string, control: Control | null, box: Box, link: boolean): void => {
    // Between blocks a space says nothing.
    const own = isSpaced && low >= box.block.depth ? ` ${text}` : text;
    items.push({ text: own, control, box, gap: low, link, owner: null });
    if (control) parted = deepest;
    else if (low < parted) parted = low;
    low = box.depth;
    isSpaced = false;
  };

  const addText = (text: string, box: Box, link: boolean): void => {
    if (wordy.test(text)) add(text.length > 400 ? text.slice(0, 400) : text, null, box, link);
    else if (text) isSpaced = true;
  };

  const addControl = (el: HTMLElement, kind: ControlKind, type: string, box: Box): void => {
    const isTick = kind === 'radio' || kind === 'checkbox';
    if (controls.length === maxControls || !(isShown(el) || (isTick && hasShownLabel(el)))) return;
    const control: Control = {
      el,
      type,
      tells: telling.has(el),
      index: controls.length,
      item: items.length,
      parted: low < parted ? low : parted,
      box,
      label,
      tree,
      headings: headings.length,
      labels: none,
      entry: null,
    };
    const group = kind === 'radio' ? radioGroup(control) : null;
    const known = group && radios.get(group);
    const entry: Entry = known || { controls: [control], first: control, kind };
    if (known) known.controls.push(control);
    else entries.push(entry);
    if (group) radios.set(group, entry);
    control.entry = entry;
    controls.push(control);
    far = control.item + farAfter;
    add('', control, box, false);
  };

  const visit = (node: Node, up: Box, link: boolean): void => {
    nodes++;
    const type = node.nodeType;
    if (type === 3) addText(node.nodeValue ?? '', up, link);
    else if (isElement(node, type)) visitElement(node, up, link);
  };

  const visitElement = (el: Element, up: Box | null, link: boolean): void => {
    const tag = el.localName;
    const is = tags.get(tag) ?? other;
    if (is.silent) return;
    const role = roles.size > 0 ? (roles.get(el) ?? '') : '';
    if (role === hidden) return;
    const box = new Box(el, tag, is, role, up, items.length, controls.length);
    if (is.special || role) special(el, box, link);
    else enter(el, box, link);
    box.to = items.length;
    box.end = controls.length;
    if (tag === 'tr' && isTitleRow(box)) headings.push({ box, level: 8 });
    if (up && up.depth < low) low = up.depth;
  };

  /** What kind of control an element is, or undefined when it holds no value of a form. */
  const kindOf = (el: Element, tag: string, type: string, role: string): ControlKind | undefined => {
    const own = tag === 'select' ? tag : tag === 'textarea' ? 'text' : type ? (kinds.get(type) ?? 'text') : 'none';
    // A button may be drawn as a tick.
    const played = own === 'none' && role ? kinds.get(role) : own;
    if (played === own) return own === 'none' ? undefined : own;
    // ARIA 1.1 puts the role of a combobox on the wrapper of its control; a hidden one only sends the value.
    const inner = played && el.querySelector(selectors.inner);
    return played === 'none' || (inner && isShown(inner)) ? undefined : played;
  };

  const special = (el: Element, box: Box, link: boolean): void => {
    const { tag, is, role, up } = box;
    if (is.breaks) {
      if (up && up.block.depth <= low) low = up.block.depth - 0.5;
      return;
    }
    // A list that filters what it offers is no search box.
    const type = tag !== 'input' ? '' : role === 'combobox' ? 'text' : inputType(el);
    const kind = kindOf(el, tag, type, role);
    if (kind && isHtml(el)) addControl(el, kind, type, box);
    else if (tag === 'button' || actionTypes.has(type)) actions.push(box);
    else if (tag === 'img') addText(attribute(el, 'alt'), box, link);
    else if (!type) {
      const around = label;
      const isLink = role === 'button' || (tag === 'a' && el.hasAttribute('href'));
      if (isLink) actions.push(box);
      if (is.level || role === 'heading') headings.push({ box, level: is.level ?? 3 });
      if (tag === 'label') {
        labels.push(box);
        label = box;
      }
      enter(el, box, link || isLink);
      label = around;
    }
  };

  const enter = (el: Element, box: Box, link: boolean): void => {
    if (box.depth > maxDepth) return;
    const { shadowRoot } = el;
    if (shadowRoot) enterShadow(shadowRoot, box, link);
    else if (box.tag === 'slot' && enterSlot(el, box, link)) return;
    // A text alone in its element is read without its node, which would have to be made for it.
    else if (!el.firstElementChild) {
      nodes++;
      addText(el.textContent ?? '', box, link);
    } else enterNodes(el, box, link);
  };

  const enterNodes = (parent: Element | ShadowRoot, box: Box, link: boolean): void => {
    let isList: boolean | undefined;
    for (let node = parent.firstChild; node && nodes < maxNodes; node = node.nextSibling) {
      if (items.length > far) {
        isList ??= parent.childElementCount > longList && !parent.querySelector(selectors.parts);
        if (isList) break;
      }
      visit(node, box, link);
    }
  };

  const enterShadow = (root: ShadowRoot, box: Box, link: boolean): void => {
    const around = tree;
    openTree(root);
    enterNodes(root, box, link);
    tree = around;
  };

  const enterSlot = (el: Element, box: Box, link: boolean): boolean => {
    const slotted = isSlot(el) ? el.assignedNodes() : none;
    for (const node of slotted) visit(node, box, link);
    return slotted.length > 0;
  };

  openTree(root);
  const top = root.body ?? root.documentElement;
  if (top) visitElement(top, null, false);
  tieLabels(labels, controls, items);
  return { items, controls, entries, headings, actions };
}

/** Radios of one name, or without a name of one group or block, are one entry. */
function radioGroup({ el, tree, box }: Control): string | Box {
  const name = attribute(el, 'name');
  if (name) return `${tree} ${name}`;
  for (let up = box.up; up; up = up.up) if (up.role === 'radiogroup') return up;
  return (box.up ?? box).block;
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
