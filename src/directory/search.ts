import type { Municipality } from './decode.ts';
import type { Directory, Entry } from './directory.ts';
import { fold } from './fold.ts';

export interface SearchResult {
  /** Best first, at most `limit`. */
  readonly matches: readonly Municipality[];
  /** How many match in all. */
  readonly total: number;
  /**
   * The best ones are equally good, so the first must not be taken for granted: a shared name, the beginning of
   * several, or six digits that are the code of one and, without its leading zeros, the IČO of another (581372).
   */
  readonly ambiguous: boolean;
}

const nothing: SearchResult = { matches: [], total: 0, ambiguous: false };

interface Query {
  /** Folded, after a space: " nova ves". */
  readonly text: string;
  /** Each after a space, so that " ves" is found only where a word begins. */
  readonly words: readonly string[];
  /** As a code or an IČO. */
  readonly number: string;
  /** As an IČO whose leading zeros were dropped. */
  readonly ico: string;
}

/**
 * Finds municipalities by the beginnings of words in any order, without case and diacritics. A word may stand in the
 * name, the okres, the ORP or the kraj, or be a code or an IČO (also without leading zeros). Nothing typed or nothing
 * found is an empty result. Order: exact name, code or whole IČO; IČO without its zeros; name that begins so (also
 * abbreviated); words of the name; then the more of the query lies outside the name, the later. Equally good ones
 * stand in Czech order.
 */
export function search(directory: Directory, typed: string, limit = 50): SearchResult {
  const query = parse(typed);
  if (query === null) return nothing;
  const inPlaces = directory.places.map(place => query.words.map(word => place.includes(word)));
  const byRank: Municipality[][] = [];
  for (const entry of directory.entries) {
    const rank = rankOf(entry, query, inPlaces[entry.place] ?? []);
    if (rank === null) continue;
    byRank[rank] ??= [];
    byRank[rank].push(entry.municipality);
  }
  const ranked = byRank.flat();
  const exact = byRank.slice(0, 2).flat();
  const best = exact.length > 0 ? exact : byRank.find(bucket => bucket !== undefined);
  return { matches: ranked.slice(0, limit), total: ranked.length, ambiguous: best !== undefined && best.length > 1 };
}

function parse(typed: string): Query | null {
  const folded = fold(typed);
  const text = /^[\d ]+$/.test(folded) ? folded.replaceAll(' ', '') : folded;
  if (text === '') return null;
  const words = text.split(' ').map(word => ` ${word}`);
  return { text: ` ${text}`, words, number: text, ico: text.padStart(8, '0') };
}

/** 0 is best, 0 and 1 are exact; null means that some word of the query is nowhere. */
function rankOf({ municipality, name, numbers }: Entry, query: Query, inPlace: readonly boolean[]): number | null {
  const { code, ico } = municipality;
  if (name === query.text || code === query.number || ico === query.number) return 0;
  if (ico === query.ico) return 1;
  let outsideName = 0;
  for (let index = 0; index < query.words.length; index += 1) {
    const word = query.words[index] ?? '';
    if (name.includes(word)) continue;
    if (!inPlace[index] && !numbers.includes(word)) return null;
    outsideName += 1;
  }
  if (outsideName === 0) return beginsSo(name, query.text) ? 2 : 3;
  if (`${query.text} `.includes(`${name} `)) return 3 * outsideName + 1;
  return 3 * outsideName + (query.words.some(word => name.startsWith(word)) ? 2 : 3);
}

/** Word by word, so that "jablonec n n" begins Jablonec nad Nisou, not Jablonec nad Jizerou. Both are folded. */
export function beginsSo(name: string, text: string): boolean {
  const words = name.split(' ');
  return text.split(' ').every((word, index) => words[index]?.startsWith(word));
}
