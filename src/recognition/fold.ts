/** „(povinné)“, „[nepovinný údaj]“, „(required)“: says nothing about which field it is. */
const obligation = /[([]\s*(?:ne)?(?:povinn|required|optional|mandatory)[^)\]]{0,40}[)\]]/gi;
/** Accents, soft hyphens and zero-width marks sit inside words and must not split them. */
const insideWords = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A pattern of any of the phrases, folded. */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${phrases.map(fold).join('|')})`;
}

/**
 * Folds a text for comparison: lower case, without diacritics (also decomposed ones), punctuation, asterisks and
 * „(povinné)“; any white space, also a no-break space, becomes one space. What is left are Latin letters and digits.
 */
export function fold(text: string): string {
  const plain = /[([]/.test(text) ? text.replace(obligation, ' ') : text;
  return plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(insideWords, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
