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
/** Titles that are written in two words. */
const pairs =
  /\b(ph|th)\.? ?d\b\.?|\bdr\.? ?sc\b\.?|\bc\.? ?sc\b\.?|\bll\.? ?m\b\.?|\bdr\.? h\. ?c\.?|\bth\.? ?lic\b\.?/giu;

/**
 * Compares a name as a register writes it with that of the mayor: without titles and case, in either order, double
 * surnames with a hyphen or a space. Registers write capitals.
 */
export function likeness(written: string, mayor: PersonName): Likeness {
  const shown = partsOf(written);
  const given = partsOf(mayor.givenName);
  const surname = partsOf(mayor.surname);
  if (given.words.length === 0 || surname.words.length === 0 || shown.words.length === 0) return 'other';
  const wanted: Parts = {
    words: [...given.words, ...surname.words],
    generation: surname.generation ?? given.generation,
  };
  if (shown.generation && wanted.generation && shown.generation !== wanted.generation) return 'other';
  const sameGeneration = shown.generation === wanted.generation;
  if (sameWords(shown.words, wanted.words)) return sameGeneration ? 'same' : 'alike';

  const bareShown = shown.words.map(bare);
  const bareGiven = given.words.map(bare);
  const bareSurname = surname.words.map(bare);
  if (sameWords(bareShown, [...bareGiven, ...bareSurname])) return 'alike';
  return hasAnotherName(bareShown, bareGiven, bareSurname) ? 'alike' : 'other';
}

/** One of the two has a second given name or a second surname that the other lacks. */
function hasAnotherName(shown: readonly string[], given: readonly string[], surname: readonly string[]): boolean {
  const wanted = [...given, ...surname];
  const common = wanted.filter(word => shown.includes(word));
  const isPart = common.length === Math.min(wanted.length, shown.length);
  return isPart && given.some(word => common.includes(word)) && surname.some(word => common.includes(word));
}

function partsOf(text: string): Parts {
  const words = text
    .normalize('NFC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(pairs, ' ')
    .toLocaleLowerCase('cs')
    .split(/[\s,;/\p{Pd}]+/u)
    .map(word => word.replace(/[^\p{L}'’]/gu, '').replace(/’/g, "'"))
    .filter(word => word !== '' && !titles.has(bare(word)));
  const junior = words.includes('ml');
  const generation = junior ? 'junior' : words.includes('st') ? 'senior' : null;
  return { words: words.filter(word => word !== 'ml' && word !== 'st'), generation };
}

/** Without accents. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join(' ') === [...other].sort().join(' ');
}
