import { attribute, inputType, isElement, isSelect, isShown } from '../../src/recognition/dom.ts';
import { kinds } from '../../src/recognition/kinds.ts';
import { entryOf } from '../../src/recognition/lists.ts';
import { attributesOf } from './attributes.ts';
import type { Disguise } from './disguise.ts';
import { isKnownOption } from './vocabulary.ts';

/** Left out with all they hold. */
const dropped = /^(script|style|noscript|template|link|meta|base|head)$/;
/** Kept as a place without what is in it: pictures, and values. */
const emptied = /^(svg|math|canvas|audio|video|object|embed|textarea|datalist)$/;
const alone = /^(area|br|col|embed|hr|img|input|wbr)$/;
const holdsValue = /^(textbox|searchbox|combobox|spinbutton)$/;
/** Frames of a frameset are written as frames of a page. */
const renamed: Readonly<Record<string, string>> = { frameset: 'div', frame: 'iframe', body: 'div' };
const mostFrames = 5;

/**
 * A document as a fixture for recognition: its structure and its captions, nothing of what was typed, chosen or told
 * of anybody. The truth (`data-page`, `data-field`) is to be filled in by hand. Writes nothing into the document.
 */
export function fixtureOf(root: Document, url: URL, disguise: Disguise): string {
  const lang = /^[a-z]{2}$/.exec(root.documentElement?.lang ?? '')?.[0] ?? 'cs';
  const address = url.origin + disguise.address(url);
  return `<!DOCTYPE html>
<!-- Captured; names, numbers and values are invented or gone. Fill in data-page (none when the guide has no such page) and data-field of each control (remove those of no field). -->
<html lang="${lang}" data-url="${escaped(address)}" data-page="">
${contentsOf(root, disguise, 0)}
</html>
`;
}

function contentsOf(root: Document, disguise: Disguise, depth: number): string {
  const top = root.body ?? root.documentElement;
  const start = `<head><meta charset="utf-8"><title>${escaped(disguise.text(root.title))}</title></head>\n<body`;
  if (!top) return `${start}></body>`;
  const inside = top.localName === 'body' ? childrenOf(top, disguise, depth) : written(top, disguise, depth);
  return `${start}${inTag(attributesOf(top, disguise))}>${inside}</body>`;
}

function written(node: Node, disguise: Disguise, depth: number): string {
  if (node.nodeType === 3)
    return escaped(disguise.text(node.nodeValue ?? '').replace(/\s+/g, white => (white.includes('\n') ? '\n' : ' ')));
  if (!isElement(node) || dropped.test(node.localName)) return '';
  const tag = entryOf(renamed, node.localName) ?? node.localName;
  const start = `<${tag}${inTag([...attributesOf(node, disguise), ...marksOf(node)])}`;
  if (tag === 'iframe') return `${start}${framed(node, disguise, depth)}></iframe>`;
  if (alone.test(tag)) return `${start}>`;
  return `${start}>${emptied.test(tag) || isValue(node) ? '' : childrenOf(node, disguise, depth)}</${tag}>`;
}

function childrenOf(el: Element, disguise: Disguise, depth: number): string {
  if (isSelect(el) && counts(el)) return [...el.options].map(option => counted(option, disguise)).join('');
  if (el.localName === 'option' && isKnownOption(el.textContent)) return escaped(el.textContent.trim());
  const { shadowRoot } = el;
  const inside = (parent: ParentNode & Node) =>
    [...parent.childNodes].map(node => written(node, disguise, depth)).join('');
  const shadow = shadowRoot ? `<template shadowrootmode="open">${inside(shadowRoot)}</template>` : '';
  return shadow + inside(el);
}

/** The document in a frame of the same origin; of another one nothing is seen. */
function framed(el: Element, disguise: Disguise, depth: number): string {
  const inner = 'contentDocument' in el && el.contentDocument;
  const isDocument = (value: unknown): value is Document =>
    typeof value === 'object' && value !== null && 'body' in value;
  if (!isDocument(inner) || depth === mostFrames) return '';
  return inTag([['srcdoc', `<!DOCTYPE html><html>${contentsOf(inner, disguise, depth + 1)}</html>`]]);
}

/** A field to be told by hand, and what its page's styles hide. */
function marksOf(el: Element): [string, string][] {
  const kind = entryOf(kinds, inputType(el) || attribute(el, 'role'));
  const isControl = /^(input|select|textarea)$/.test(el.localName) || kind !== undefined;
  if (!isControl || kind === 'none') return [];
  const isTick = kind === 'radio' || kind === 'checkbox';
  if (isTick ? isShown(el) || hasShownLabel(el) : isSeen(el)) return [['data-field', '']];
  return el.hasAttribute('hidden') ? [] : [['hidden', '']];
}

/** A tick is often hidden for the sake of a picture; its label shows that it is there. */
function hasShownLabel(el: Element): boolean {
  const label = el.closest('label') ?? el.nextElementSibling;
  return label?.localName === 'label' && isShown(label);
}

/** Not hidden, transparent, shrunk to a dot or moved off the page. */
function isSeen(el: Element): boolean {
  const view = el.ownerDocument.defaultView;
  if (!view) return true;
  if (!isShown(el) || (el.localName !== 'select' && !isShown(el, { opacityProperty: true }))) return false;
  const { right, bottom, width, height } = el.getBoundingClientRect();
  return !(width === 1 && height <= 1) && right + view.scrollX >= 0 && bottom + view.scrollY >= 0;
}

/** What stands in it is its value, not its caption. */
function isValue(el: Element): boolean {
  const isEdited = /^(true|plaintext-only)?$/.test(el.getAttribute('contenteditable') ?? 'no');
  return isEdited || (holdsValue.test(attribute(el, 'role')) && el.querySelector('input') === null);
}

/** Days, months and years in a list are nobody's. */
function counts({ options }: HTMLSelectElement): boolean {
  const numbers = [...options].filter(isNumber).map(({ text }) => Number(text));
  return (
    numbers.length > 9 &&
    numbers.length >= options.length - 1 &&
    numbers.every((number, i) => i === 0 || Math.abs(number - (numbers[i - 1] ?? 0)) === 1)
  );
}

function counted(option: HTMLOptionElement, disguise: Disguise): string {
  return `<option>${escaped(isNumber(option) ? option.text : disguise.text(option.text))}</option>`;
}

function isNumber({ text }: HTMLOptionElement): boolean {
  return /^\d{1,4}$/.test(text.trim());
}

function inTag(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
