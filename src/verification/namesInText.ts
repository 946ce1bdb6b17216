/** Words with a capital that stand on such pages and are no part of a name, folded. */
const noNames =
  /^(obec(ni)?|mest\p{L}*|mestys|urad\p{L}*|telefon|tel|mobil|fax|e|mail|email|web|www|kontakt\p{L}*|hodiny|funkce|jmeno|prijmeni|titul|osoba|osoby|statutarni|zastupce|starost\p{L}*|primator\p{L}*|mistostarost\p{L}*|tajemni\p{L}*|ing|bca?|mgr|mga|dis|arch|doc|prof|judr|mudr|mddr|mvdr|rndr|phdr|pharmdr|paeddr|thdr|phd|csc|drsc|mba|llm|mpa|neuveden\p{L}*|oficialni|kraj|okres|ulice|adresa|pondeli|utery|streda|ctvrtek|patek|vedeni|zastupitelstvo|rada|uvolnen\p{L}*|neuvolnen\p{L}*|upravit|detail|zobrazit)$/u;

/**
 * What looks like a person's name in a line of text: two to four words with a capital, side by side, without titles,
 * addresses and numbers. „Ing. Jan Novák, Ph.D., tel. 516 488 600“ holds one.
 */
export function namesIn(text: string): string[] {
  const plain = text
    .replace(/\S+@\S+|https?:\S+|www\.\S+/g, ' | ')
    .replace(/\b(ph|th)\. ?d\b\.?|\bc\.? ?sc\b\.?|\bll\.? ?m\b\.?/giu, ' ')
    .replace(/[()[\]:;|/]/g, ' | ');
  return plain.split('|').flatMap(piece => runsOf(piece).map(run => run.join(' ')));
}

/** Runs of words that may be a name; a comma ends one unless what is before it is a single surname. */
function runsOf(piece: string): string[][] {
  const runs: string[][] = [[]];
  for (const word of piece.trim().split(/\s+/)) {
    const bare = word.replace(/[.,]+$/, '');
    const run = runs.at(-1);
    if (run && (isNamePart(bare) || isGeneration(word, run))) run.push(bare);
    else if (!isTitle(word)) runs.push([]);
    const isEnd = word.endsWith(',') && (runs.at(-1)?.length ?? 0) > 1;
    if (isEnd) runs.push([]);
  }
  return runs.filter(run => run.length >= 2 && run.length <= 4);
}

/** A capital and then small letters, or capitals throughout. */
function isNamePart(word: string): boolean {
  const isCapitalised = /^\p{Lu}(\p{Ll}+|\p{Lu}+)([-'’]\p{Lu}(\p{Ll}+|\p{Lu}+))*$/u.test(word);
  return isCapitalised && !noNames.test(folded(word));
}

/** „ml.“ and „st.“ after a name tell a son from his father. */
function isGeneration(word: string, run: readonly string[]): boolean {
  return run.length > 1 && /^(ml|st)\.,?$/.test(word);
}

/** „Ing.“, „Mgr.“ between the parts of a name do not part them. */
function isTitle(word: string): boolean {
  return /^\p{L}{1,7}\.,?$/u.test(word);
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/\./g, '').toLowerCase();
}
