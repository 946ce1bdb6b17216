import { guide } from '../../src/guide/index.ts';
import { recognise } from '../../src/recognition/index.ts';

/** The whole of recognition, as the content script runs it. */
export function recogniseHere(): number {
  return recognise(document, new URL(location.href), guide).fields.length;
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
