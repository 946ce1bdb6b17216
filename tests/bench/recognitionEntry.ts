import { guide } from '../../src/guide/index.ts';
import { recognise } from '../../src/recognition/index.ts';

/** The whole of recognition, as the content script runs it. */
export function recogniseHere(): number {
  return recognise(document, new URL(location.href), guide).fields.length;
}

/** What recognition says of the page: its id, and the field of each control by the control's name. */
export function judgeHere(): { page: string | null; fields: Record<string, string> } {
  const { page, fields } = recognise(document, new URL(location.href), guide);
  const named = fields.flatMap(({ field, controls }) =>
    controls.map(control => [control.getAttribute('name') ?? '', field]),
  );
  return { page, fields: Object.fromEntries(named) };
}

/** The limit that no recognition can beat: every label and cell read once. */
export function readLabelsHere(): number {
  let length = 0;
  for (const label of document.querySelectorAll('label, td, th, legend, h1, h2'))
    length += label.textContent?.length ?? 0;
  for (const control of document.querySelectorAll('input, select, textarea'))
    length += (control.getAttribute('name') ?? '').length + (control.getAttribute('type') ?? '').length;
  return length;
}
