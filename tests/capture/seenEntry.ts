import { guide } from '../../src/guide/index.ts';
import { recognise } from '../../src/recognition/index.ts';

export interface Seen {
  page: string | null;
  /** Each field with its confidence and the places of its controls among all controls of the page. */
  fields: { field: string; confidence: number; controls: number[] }[];
}

/** Runs in a page: what recognition sees in it and in its frames, without the texts and names that a capture changes. */
export function seenHere(root = document): Seen[] {
  const controls = controlsIn(root);
  const { page, fields } = recognise(root, new URL(location.href), guide);
  const here = fields.map(field => ({
    field: field.field,
    confidence: Math.round(field.confidence * 100) / 100,
    controls: field.controls.map(control => controls.indexOf(control)),
  }));
  const inner = [...root.querySelectorAll('iframe, frame')].flatMap(frame =>
    'contentDocument' in frame && frame.contentDocument instanceof Document ? seenHere(frame.contentDocument) : [],
  );
  return [{ page, fields: here }, ...inner];
}

function controlsIn(tree: ParentNode): Element[] {
  return [...tree.querySelectorAll('*')].flatMap(el => [
    ...(el.matches('input, select, textarea, [role]') ? [el] : []),
    ...(el.shadowRoot ? controlsIn(el.shadowRoot) : []),
  ]);
}
