/** „(povinné)“, „[nepovinný údaj]“, „(required)“: says nothing about which field it is. */
const obligation = /[([]\s*(?:ne)?(?:povinn|required|optional|mandatory)[^)\]]{0,40}[)\]]/gi;
const bracket = /[([]/;
const beyondAscii = /[^\0-\x7f]/;
/** Accents, soft hyphens and zero-width marks sit inside words and must not split them. */
const insideWords = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Parts texts that are folded together; no text holds it. */
const seam = ' xqzj ';
const betweenWords = /[^a-z0-9]+/g;
/** „e-mail“ in its forms. */
const eMail = /(^| )e mail/g;

/**
 * Folds a text for comparison: lower case, without diacritics (also decomposed ones), punctuation, asterisks and
 * „(povinné)“; any white space, also a no-break space, becomes one space. What is left are Latin letters and digits.
 */
export function fold(text: string): string {
  return lettersOf(withoutObligation(text));
}

function withoutObligation(text: string): string {
  return bracket.test(text) ? text.replace(obligation, ' ') : text;
}

function lettersOf(text: string): string {
  const bare = beyondAscii.test(text)
    ? text.normalize('NFKD').toLowerCase().replace(insideWords, '')
    : text.toLowerCase();
  return bare.replace(betweenWords, ' ').trim();
}

/** The words of a folded text, those that are shortened or inflected in full: „c tel“ and „cislo telefonu“ are the same. */
export function plainWords(folded: string, shorts: ReadonlyMap<string, string>): string[] {
  if (!folded) return [];
  const words = (folded.includes('e mail') ? folded.replace(eMail, '$1email') : folded).split(' ');
  for (let i = 0; i < words.length; i++) {
    const full = shorts.get(words[i] ?? '');
    if (full) words[i] = full;
  }
  return words;
}

/** Folds many texts at once; one by one costs several times as much. A bracket left open in one does not reach into the next. */
export function foldAll(texts: readonly string[]): string[] {
  return texts.length > 0
    ? lettersOf(texts.map(withoutObligation).join(seam))
        .split(seam.trim())
        .map(text => text.trim())
    : [];
}
