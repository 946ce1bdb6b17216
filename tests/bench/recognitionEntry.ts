import { recogniseBy, type Words } from '../../src/recognition/index.ts';

const url = new URL(location.href);
let words: Words | null = null;

/** Takes over the words as a page does: they come as data from the worker. */
export function takeWords(prepared: Words): void {
  words = prepared;
}

/** The whole of recognition, as the content script runs it; how many fields it found. */
export function recogniseHere(): number {
  return words ? recogniseBy(document, url, words).fields.length : 0;
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
