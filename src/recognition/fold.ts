import { entryOf } from './lists.ts';

/** „(povinné)“, „[nepovinný údaj]“, „(required)“: says nothing about which field it is. */
const obligation = /[([,]\s*(?:ne)?(?:povinn|required|optional|mandatory)[^)\],]{0,40}[)\]]?/gi;
/** Accents, soft hyphens and zero-width marks sit inside words and must not split them. */
const insideWords = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Parts texts that are folded together. */
const seam = '\ue000';
const betweenWords = /[^a-z0-9\ue000]+/g;

/**
 * Folds a text for comparison: lower case, without diacritics (also decomposed ones), punctuation, asterisks and
 * „(povinné)“; any white space, also a no-break space, becomes one space. What is left are Latin letters and digits.
 */
export function fold(text: string): string {
  return lettersOf(withoutObligation(text.replaceAll(seam, ' ')));
}

function withoutObligation(text: string): string {
  return text.replace(obligation, ' ');
}

function lettersOf(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(insideWords, '').replace(betweenWords, ' ').trim();
}

/** The words of a folded text, those that are shortened in full: „c tel“ and „cislo telefon“ are the same. */
export function fullWords(folded: string, shorts: Readonly<Record<string, string>>): string[] {
  if (!folded) return [];
  const words = folded.split(' ');
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1];
    // „e-mail“ in its forms.
    if (words[i] === 'e' && next?.startsWith('mail')) words.splice(i, 2, `e${next}`);
    const full = entryOf(shorts, words[i] ?? '');
    if (full) words[i] = full;
  }
  return words;
}

/** Endings of Czech cases, and of English plurals. */
const endings = new Set(
  'ich ych iho eho imu emu imi ymi ami emi ovi ach ech am em im um ym ou es a e i o u y'.split(' '),
);
const longestEnding = 3;
const shortestStem = 3;

/** What the forms of a folded word have in common: „telefonu“ and „telefony“ are both „telefon“. Short words stay as they are. */
export function stem(word: string): string {
  if (word.length <= shortestStem + 1) return word;
  for (let length = longestEnding; length > 0; length--) {
    const rest = word.length - length;
    if (endings.has(word.slice(rest))) return rest < shortestStem ? word : word.slice(0, rest);
  }
  return word;
}

/** Folds many texts at once; one by one costs several times as much. A bracket left open in one does not reach into the next. */
export function foldAll(texts: readonly string[]): string[] {
  const whole = texts.join(seam);
  const bare = whole.search(obligation) < 0 ? whole : texts.map(withoutObligation).join(seam);
  const folded = texts.length > 0 ? lettersOf(bare).split(seam) : [];
  // A page may hold even that character.
  return folded.length === texts.length ? folded.map(text => text.trim()) : texts.map(fold);
}

/** Replaces in many texts at once. The pattern must not reach from one into the next. */
export function replaceAll(texts: readonly string[], pattern: RegExp, by: string): string[] {
  const replaced = texts.join(seam).replace(pattern, by).split(seam);
  return replaced.length === texts.length ? replaced : texts.map(text => text.replace(pattern, by));
}
