import { attribute, textOf } from './dom.ts';
import { type Label, label } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { addTo, none } from './lists.ts';
import type { Box, Control, Sheet } from './sheet.ts';

/**
 * Ties `label` elements to their controls, by `for` and by nesting; their texts are no other control's. The map of labels
 * is read once: `element.labels` searches the document each time and makes a long page quadratic (performance.md).
 */
export function tieLabels({ controls, items, labels }: Sheet): void {
  const tie = (control: Control, box: Box): void => {
    if (control.labels.includes(box)) return;
    control.labels = [...control.labels, box];
    for (let i = box.from; i < box.to; i++) {
      const item = items[i];
      if (item) item.owner ??= control.entry;
    }
  };
  const sharers = new Map<readonly Box[], Control[]>();
  for (const control of controls) {
    const boxes = control.id ? labels[control.tree]?.get(control.id) : undefined;
    const box = boxes?.[0];
    if (boxes?.length === 1 && box) {
      // Of several controls with one id the first has the label.
      if (items[box.from]?.owner === null || box.from === box.to) tie(control, box);
    } else if (boxes) addTo(sharers, boxes, control);
  }
  for (const [boxes, same] of sharers) {
    // An id that is there twice with two labels: the first label is for the first control, the second for the second.
    const isEach = same.length === boxes.length;
    for (const [i, box] of boxes.entries()) {
      const control = isEach ? same[i] : same[0];
      if (control) tie(control, box);
    }
  }
  for (const control of controls) {
    const { label: box } = control;
    if (box?.first !== control.index) continue;
    const target = attribute(box.el, 'for');
    if (!target || target === control.id) tie(control, box);
  }
}

/** The labels ARIA ties to an element. References are not followed further, and a long text is read once. */
export function ariaLabels(el: Element, known: Map<Element, string>, lexicon: Lexicon): readonly Label[] {
  const ids = attribute(el, 'aria-labelledby');
  const name = attribute(el, 'aria-label');
  if (!ids && !name) return none;
  const labels: Label[] = [];
  if (ids) {
    const root = el.getRootNode();
    const texts = ids.split(/\s+/, 6).map(id => {
      const target = id && hasIds(root) ? root.getElementById(id) : null;
      if (!target || target === el) return '';
      const text = known.get(target) ?? textOf(target);
      known.set(target, text);
      return text;
    });
    labels.push(label('aria-labelledby', texts.join(' '), lexicon));
    // Component libraries add the chosen value to the label: „Druh dokladu Občanský průkaz“.
    const [first = '', ...rest] = texts;
    if (first && rest.some(text => text)) labels.push(label('aria-labelledby', first, lexicon, 0.94));
  }
  if (name) labels.push(label('aria-label', name.slice(0, 200), lexicon));
  return labels;
}

function hasIds(node: Node): node is Document | ShadowRoot {
  return 'getElementById' in node;
}
