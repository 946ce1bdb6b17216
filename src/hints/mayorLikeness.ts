import { plainWords } from './plainWords.ts';
import type { CaseView, FieldValues } from './types.ts';
import { filled } from './values.ts';

type Mayor = NonNullable<CaseView['mayor']>;

/**
 * How the person in a form is like the mayor of the case: `same`; the same but for accents and case (`spelling`); given
 * name and surname in each other's place (`swapped`); a given name missing (`secondName`); the surname one slip away
 * (`alike`); or somebody else (`other`). A second given name that only the form has makes no difference, for the case
 * may lack it. Null until both names are filled in.
 */
export type Likeness = 'same' | 'spelling' | 'swapped' | 'secondName' | 'alike' | 'other';

export function likenessToMayor(values: FieldValues, mayor: Mayor): Likeness | null {
  if (!filled(values, 'person.givenName') || !filled(values, 'person.surname')) return null;
  const typed = [values['person.givenName'] ?? '', values['person.surname'] ?? ''];
  const known = [mayor.givenName, mayor.surname];
  if (typed.every((name, at) => name.trim().replace(/\s+/g, ' ') === known[at])) return 'same';
  const [given = [], surname = []] = typed.map(plainWords);
  const [itsGiven = [], itsSurname = []] = known.map(plainWords);
  if (areSame(given, itsSurname) && areSame(surname, itsGiven)) return 'swapped';
  if (areSame(surname, itsSurname)) {
    if (areSame(given, itsGiven)) return 'spelling';
    if (given.length > 0 && given.every(name => itsGiven.includes(name))) return 'secondName';
    return itsGiven.every(name => given.includes(name)) ? 'same' : 'other';
  }
  // Given names a letter apart are too often two names: Hana and Jana, Marek and Mirek.
  return areSame(given, itsGiven) && isSlip(surname.join(' '), itsSurname.join(' ')) ? 'alike' : 'other';
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join(' ') === other.join(' ');
}

/** One letter wrong, missing or too many, or two neighbours the other way round; short names differ so by chance. */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5) return false;
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [rest, otherRest] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const isTurned = rest.length === 2 && rest === [...otherRest].reverse().join('');
  return isTurned || Math.max(rest.length, otherRest.length) === 1;
}
