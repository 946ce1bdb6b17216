import { attribute, textOf } from './dom.ts';
import { type Label, label } from './label.ts';
import { listIn } from './lexicon.ts';
import { type Box, type Control, labelKey, type Sheet } from './sheet.ts';

/**
 * Ties `label` elements to their controls, by `for` and by nesting; their texts are no other control's. The map of labels
 * is read once: `element.labels` searches the document each time and makes a long page quadratic (performance.md).
 */
export function tieLabels(sheet: Sheet): Map<Control, Box[]> {
  const tied = new Map<Control, Box[]>();
  const owners = new Map<string, Control[]>();
  const tie = (control: Control, box: Box | undefined): void => {
    if (!box || tied.get(control)?.includes(box)) return;
    listIn(tied, control).push(box);
    for (let i = box.from; i < box.to; i++) {
      const item = sheet.items[i];
      if (item) item.owner ??= control.entry;
    }
  };
  for (const control of sheet.controls) {
    const key = labelKey(control.tree, control.get('id'));
    if (sheet.labels.has(key)) listIn(owners, key).push(control);
  }
  for (const [key, controls] of owners) {
    const boxes = sheet.labels.get(key) ?? [];
    // An id that is there twice with two labels: the first label is for the first control, the second for the second.
    const isEach = controls.length === boxes.length;
    for (const [i, box] of boxes.entries()) {
      const control = isEach ? controls[i] : controls[0];
      if (control) tie(control, box);
    }
  }
  for (const control of sheet.controls) {
    const { label: box } = control.box;
    const target = box && attribute(box.el, 'for');
    if (box?.first === control.index && (!target || target === control.get('id'))) tie(control, box);
  }
  return tied;
}

/** The labels ARIA ties to an element. References are not followed further, and a long text is read once. */
export function ariaLabels(el: Element, get: (name: string) => string, known: Map<Element, string>): Label[] {
  const ids = get('aria-labelledby');
  const root = ids ? el.getRootNode() : el;
  const texts = ids.split(/\s+/, 6).map(id => {
    const target = id && hasIds(root) ? root.getElementById(id) : null;
    if (!target || target === el) return '';
    const text = known.get(target) ?? textOf(target);
    known.set(target, text);
    return text;
  });
  const name = get('aria-label').slice(0, 200);
  return [...(ids ? [label('aria-labelledby', texts.join(' '))] : []), ...(name ? [label('aria-label', name)] : [])];
}

function hasIds(node: Node): node is Document | ShadowRoot {
  return 'getElementById' in node;
}
