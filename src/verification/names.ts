/** Whether two names are of one person: to the letter, perhaps (accents, a second name), or not. */
export type Likeness = 'same' | 'alike' | 'other';

export interface PersonName {
  givenName: string;
  surname: string;
}

interface Parts {
  words: readonly string[];
  /** „ml.“ or „st.“, which tell a son from his father. */
  generation: 'junior' | 'senior' | null;
}

/** Academic titles and ranks, folded and without dots, as they stand before or after a name. */
const titles = new Set(
  (
    'bc bca ing mgr mga dis arch doc prof akad judr mudr mddr mvdr rndr phdr pharmdr paeddr rsdr thdr thlic thmgr icdr ' +
    'phd thd csc drsc dr dsc mba llm llb msc ma ba bsc mpa mph mdm plk mjr gen pplk et hc'
  ).split(' '),
);

/** Titles with a dot or a space inside. */
const parted =
  /(?<!\p{L})(ph\.? ?d|th\.? ?d|dr\.? ?sc|c\.? ?sc|m\.sc|b\.sc|ll\.? ?[mb]|m\.b\.a|m\.p\.a|m\.a|dr\. ?h\. ?c|h\. ?c|th\.? ?lic)(?!\p{L})\.?/giu;

/**
 * Compares a name as a register writes it with that of the mayor: without titles and case, in either order, double
 * surnames with a hyphen or a space. Registers write capitals.
 */
export function likeness(written: string, mayor: PersonName): Likeness {
  const given = partsOf(mayor.givenName);
  const surname = partsOf(mayor.surname);
  const shown = partsOf(written, [...given.words, ...surname.words]);
  if (given.words.length === 0 || surname.words.length === 0 || shown.words.length === 0) return 'other';
  const generation = surname.generation ?? given.generation;
  if (shown.generation && generation && shown.generation !== generation) return 'other';

  const orders = [
    [...given.words, ...surname.words],
    [...surname.words, ...given.words],
  ];
  const isSame = orders.some(order => order.join(' ') === shown.words.join(' '));
  if (isSame) return shown.generation === generation ? 'same' : 'alike';

  const bareShown = shown.words.map(bare);
  // „Mc Donald“ and „McDonald“ are one.
  const isJoined = orders.some(order => order.map(bare).join('') === bareShown.join(''));
  return isJoined || hasMoreNames(bareShown, given.words.map(bare), surname.words.map(bare)) ? 'alike' : 'other';
}

/** What stands in a name that was read in the wrong character set: „Nov?k“, „PÅ™emysl“. */
const garbled = /[^\p{L}\p{M}\p{Cf}\s.,;'’‘´`"„“()/\p{Pd}]/u;

/** Whether a text has a given name and a surname, whichever is which. „J. Novák“ and „neobsazeno“ have not. */
export function isFullName(written: string): boolean {
  if (garbled.test(written)) return false;
  const { words } = partsOf(written);
  const isNobody = words.some(word => /^(neuveden|neobsazen|nezvolen|nezjisten|neznam|vakant)/.test(bare(word)));
  return !isNobody && words.filter(word => word.length > 1).length > 1;
}

/** Without titles that have a dot or a space inside, „Ph. D.“, which other readers of names would take apart. */
export function withoutPartedTitles(text: string): string {
  return text.replace(parted, ' ');
}

/** Whether a word is an academic title or a rank. */
export function isTitle(word: string): boolean {
  return titles.has(bare(lettersOf(word).toLowerCase()));
}

/** One of the two has all names of the other, maybe in another order, and more. */
function hasMoreNames(shown: readonly string[], given: readonly string[], surname: readonly string[]): boolean {
  const wanted = [...given, ...surname];
  const [fewer, more] = shown.length < wanted.length ? [shown, wanted] : [wanted, shown];
  const left = [...more];
  const isPart = fewer.every(word => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return isPart && given.some(word => fewer.includes(word)) && surname.some(word => fewer.includes(word));
}

/** Titles are left out; but what is `kept` is a name here, and so is all there is. */
function partsOf(text: string, kept: readonly string[] = []): Parts {
  const words = withoutPartedTitles(text.normalize('NFC').replace(/\p{Cf}/gu, ''))
    .toLocaleLowerCase('cs')
    .split(/[\s.,;/\p{Pd}]+/u)
    .map(lettersOf)
    .filter(word => word !== '');
  const generation = words.some(word => /^(ml|mladší)$/.test(word))
    ? 'junior'
    : words.some(word => /^(st|starší)$/.test(word))
      ? 'senior'
      : null;
  const names = words.filter(word => !/^(ml|mladší|st|starší)$/.test(word));
  const untitled = names.filter(word => kept.includes(word) || !isTitle(word));
  return { words: untitled.length > 0 ? untitled : names, generation };
}

/** Apostrophes are written in many ways, one of which counts as a letter. */
function lettersOf(word: string): string {
  return word.replace(/\p{Lm}|[^\p{L}\p{M}]/gu, '');
}

const strokes: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Without accents, and without the strokes of letters that Unicode does not count as accents. */
function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøßæœı]/g, letter => strokes[letter] ?? letter);
}
