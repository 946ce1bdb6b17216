import { fillPlaces, type Values } from './places.ts';

const nonbreaking = '\u00a0';

/**
 * Sets nonbreaking spaces the way Czech typography asks for: after one-letter prepositions and conjunctions, inside
 * dates and numbers, after „č.“, „§“ and „den“, and between a number (or the place of one, `{count}`) and what it counts. The catalogues
 * stay readable in the source.
 */
export function typeset(text: string): string {
  return text
    .replace(/(?<=^|[\s(„])([ksvzouai]) (?=\S)/giu, `$1${nonbreaking}`)
    .replace(/(\d\.?) (?=\d)/g, `$1${nonbreaking}`)
    .replace(/([\d}]) (?=(?:dn[eíů]|den|ze|hodin|Sb\.|min|kB|znak|číslic|let|krok|připomín))/gu, `$1${nonbreaking}`)
    .replace(/(?<=[\d}][ \u00a0])(ze) (?=[\d{])/gu, `$1${nonbreaking}`)
    .replace(/(č\.|§|čl\.|(?<!\p{L})den) (?=[\d{])/gu, `$1${nonbreaking}`);
}

/** A text with its `{names}` replaced and typeset. */
export function fill(text: string, values: Values = {}): string {
  return typeset(fillPlaces(text, values));
}

/** A text that begins with a capital, as a line of its own does. */
export function sentence(text: string): string {
  return fill(text.charAt(0).toLocaleUpperCase() + text.slice(1));
}
