import { attribute, textOf } from './dom.ts';
import { type Label, label } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { addTo, none } from './lists.ts';
import type { Box, Control, Item } from './sheet.ts';

/**
 * Ties `label` elements to their controls, by `for` and by nesting; their texts are no other control's. Each label is asked
 * for its control: `element.labels` searches the document each time and makes a long page quadratic (performance.md), and
 * the texts of ids are slow to read.
 */
export function tieLabels(labels: readonly Box[], controls: readonly Control[], items: readonly Item[]): void {
  if (labels.length === 0) return;
  const byElement = new Map<Element, Control>();
  for (let i = 0; i < controls.length; i++) {
    const control = controls[i];
    if (control) byElement.set(control.el, control);
  }
  const sharing = new Map<Control, Box[]>();
  const withId = idsOf(controls);
  for (let i = 0; i < labels.length; i++) {
    const box = labels[i];
    if (!box) continue;
    const target = isLabel(box.el) ? box.el.control : null;
    const control = (target && byElement.get(target)) ?? strayTarget(box, controls, withId);
    if (control && control.labels.length > 0) addTo(sharing, control, box);
    else if (control) tie(control, box, items);
  }
  for (const [control, more] of sharing) {
    const boxes = [...control.labels, ...more];
    // An id that is there twice with two labels: the first label is for the first control, the second for the second.
    const same = withId(control.el.id, control.el);
    const isEach = same.length === boxes.length;
    for (const [k, box] of more.entries()) tie((isEach && same[k + 1]) || control, box, items);
  }
}

type WithId = (id: string, beside: Element) => readonly Control[];

/** Finds controls by their id in the tree of another element; ids are read when a page asks for the first one. */
function idsOf(controls: readonly Control[]): WithId {
  let byId: Map<string, Control[]> | null = null;
  return (id, beside) => {
    if (!byId) {
      byId = new Map();
      for (const control of controls) addTo(byId, control.el.id, control);
    }
    const root = beside.getRootNode();
    return id ? (byId.get(id) ?? none).filter(({ el }) => el.getRootNode() === root) : none;
  };
}

/** Where the browser ties a label to no control that is shown: the element of its id that is no `input`, the first one in it. */
function strayTarget({ el, first, end }: Box, controls: readonly Control[], withId: WithId): Control | undefined {
  const id = attribute(el, 'for');
  return id ? withId(id, el)[0] : end > first ? controls[first] : undefined;
}

function isLabel(element: Element): element is HTMLLabelElement {
  return 'control' in element;
}

function tie(control: Control, box: Box, items: readonly Item[]): void {
  control.labels = control.labels.length > 0 ? [...control.labels, box] : [box];
  for (let i = box.from; i < box.to; i++) {
    const item = items[i];
    if (item) item.owner ??= control;
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
