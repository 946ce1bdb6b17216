import type { Municipality } from './decode.ts';
import { fold } from './fold.ts';
import { beginsSo } from './search.ts';

/** What the list has for a place as somebody typed it. */
export interface FoundPlaces {
  /** The municipalities of just this name, or those that the district or code behind it means: „Slatina, okres Jičín“. */
  readonly named: readonly Municipality[];
  /** The municipality that begins what was typed: Brno in „Brno-Židenice“, Praha in „Praha 4“. */
  readonly within: string | null;
  /** Names that are the same but for accents and hyphens, or begin so, the shortest first; only where there is none of the above. */
  readonly similar: readonly string[];
}

const nothing: FoundPlaces = { named: [], within: null, similar: [] };

/** No name has more than 33 letters; a longer text is none, and is not worth the search. */
const longest = 100;
const mostSimilar = 3;

/**
 * Prepares a list for finding a place by what was typed. Names are compared without case; spaces around a hyphen and its
 * kind do not matter, accents do: Lesná and Lešná are two.
 */
export function placeFinder(municipalities: readonly Municipality[]): (typed: string) => FoundPlaces {
  const byName = new Map<string, Municipality[]>();
  for (const municipality of municipalities) {
    // The list is written tidily; the rest of `keyOf` would cost more than all else here.
    const key = municipality.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), municipality]);
  }
  let folded: readonly { name: string; text: string }[] | null = null;

  const similarTo = (typed: string): string[] => {
    const text = fold(typed);
    if (text.length < 2) return [];
    folded ??= [...new Set(municipalities.map(({ name }) => name))].map(name => ({ name, text: fold(name) }));
    const [word = ''] = text.split(' ');
    return folded
      .filter(candidate => candidate.text.startsWith(word) && beginsSo(candidate.text, text))
      .map(({ name }) => name)
      .sort((a, b) => a.length - b.length)
      .slice(0, mostSimilar);
  };

  return typed => {
    if (typed.length > longest) return nothing;
    const key = keyOf(typed);
    const named = byName.get(key);
    if (named) return { ...nothing, named };
    for (const head of headsOf(key)) {
      const [first, ...others] = byName.get(head) ?? [];
      if (!first) continue;
      const rest = fold(key.slice(head.length)).replace(/^okr(?:es)? /, '');
      const meant = [first, ...others].filter(({ district, code }) => rest === fold(district) || rest === code);
      return meant.length > 0 ? { ...nothing, named: meant } : { ...nothing, within: first.name };
    }
    return { ...nothing, similar: similarTo(typed) };
  };
}

function keyOf(name: string): string {
  return name
    .normalize()
    .toLowerCase()
    .replace(/\s*[-\u2010-\u2015]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands before a hyphen, a number, a comma, … , the longest first: a municipality may have a hyphen in its name. */
function headsOf(key: string): string[] {
  return [...key.matchAll(/[-,(/[]| okr|\d+/g)].map(({ index }) => key.slice(0, index).trim()).reverse();
}
