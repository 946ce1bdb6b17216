import { isTitle, withoutPartedTitles } from './names.ts';

/** Words with a capital that stand on such pages and are no part of a name, folded. */
const noNames =
  /^(obec(ni)?|mest\p{L}*|urad\p{L}*|telefon|tel|mobil|fax|e|mail|email|web|www|kontakt\p{L}*|hodiny|uredni|funkce|jmeno|prijmeni|titul|osoba|osoby|statutarni|zastupce|starost\p{L}*|primator\p{L}*|mistostarost\p{L}*|tajemni\p{L}*|neuveden\p{L}*|neobsazen\p{L}*|oficialni|kraj|okres|ulice|adresa|pondeli|utery|streda|ctvrtek|patek|vedeni|zastupitelstvo|rada|uvolnen\p{L}*|neuvolnen\p{L}*|mayor|name|phone|ves|lhota|namesti|nabrezi|trida|skola|posta|centrum|upravit|detail|zobrazit)$/u;

/** Of which lines are captions and people; longer ones are prose. */
export const longestLine = 300;

/** Whether a text may hold the name of somebody, or a part of one; „(ODS)“ and „tel.“ do not. */
export function mayName(text: string): boolean {
  const words = wordsOf(text).map(bareOf).filter(isNamePart);
  return words.length > 1 || words.some(word => /\p{Ll}/u.test(word));
}

/**
 * The name that a line begins with, and what follows it. Nothing where it is not plain where the name ends: „Jan Maria
 * van Berg“, „Nová Ves 12“.
 */
export function nameAtStart(text: string): { name: string; rest: string } | null {
  const words = wordsOf(text);
  const parts: string[] = [];
  let [place, isEnded, generation] = [0, false, ''];
  for (; place < words.length && !isEnded; place += 1) {
    const word = words[place] ?? '';
    const bare = bareOf(word);
    if (parts.length > 1 && /^(ml|st)\.,?$/.test(word)) generation = ` ${bare}.`;
    else if (isNamePart(bare)) parts.push(bare);
    else if (!isTitle(bare) && !(parts.length === 0 && /^(pan|paní|p\.|pí\.?|mr\.?|mrs\.?|ms\.?)$/i.test(word))) break;
    isEnded = /[,;]$/.test(word) && parts.length > 1;
  }
  while (isTitle(bareOf(words[place] ?? ''))) place += 1;
  const rest = words.slice(place).join(' ');
  const isPlain =
    isEnded ||
    rest === '' ||
    /^([([|/:–—-]|\+?\d{3} ?\d{3}|tel|mob|fax|e-?mail|(ne)?uvoln|starost|prim[aá]tor)/i.test(rest);
  return isPlain && parts.length > 1 && parts.length < 5 ? { name: parts.join(' ') + generation, rest } : null;
}

/** Without addresses of mail and web: „starosta@obec.example“ names no office. */
export function withoutAddresses(text: string): string {
  const parts = text.split(' ').map(part => (part.includes('@') || /^\W?(https?:|www\.)/i.test(part) ? '|' : part));
  return parts.join(' ');
}

function wordsOf(text: string): string[] {
  return withoutPartedTitles(withoutAddresses(text.slice(0, longestLine)))
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .flatMap(word => word.split(/([()[\]:|/])/))
    .filter(word => word !== '');
}

function bareOf(word: string): string {
  return word.replace(/[.,;]+$/, '');
}

/** A capital and then small letters, or capitals throughout. */
function isNamePart(word: string): boolean {
  const isCapitalised = word.split(/[-'’]/).every(part => /^\p{Lu}(\p{Ll}+|\p{Lu}+)$/u.test(part));
  return isCapitalised && !isTitle(word) && !noNames.test(folded(word));
}

/** Without accents and case. */
export function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
