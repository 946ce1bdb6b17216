import type { Municipality } from './decode.ts';
import { fold } from './fold.ts';

/** The municipalities, prepared once so that a keystroke only compares strings. */
export interface Directory {
  /** In Czech alphabetical order of name, district, ORP. */
  readonly entries: readonly Entry[];
  /** Folded words of each distinct "district, ORP, region", each word after a space. */
  readonly places: readonly string[];
  readonly byIco: ReadonlyMap<string, Municipality>;
  readonly byCode: ReadonlyMap<string, Municipality>;
  /** How many municipalities bear a folded name, and a folded name within one district. */
  readonly namesakes: ReadonlyMap<string, number>;
}

export interface Entry {
  readonly municipality: Municipality;
  /** Folded name after a space: " nova ves". */
  readonly name: string;
  /** Code, IČO and IČO without leading zeros, each after a space. */
  readonly numbers: string;
  /** Index into the `places` of the directory. */
  readonly place: number;
}

/** Prepares a directory for searching. Tens of milliseconds for all municipalities; do it once. */
export function prepare(municipalities: readonly Municipality[]): Directory {
  const { compare } = new Intl.Collator('cs');
  const sorted = [...municipalities].sort(
    (a, b) => compare(a.name, b.name) || compare(a.district, b.district) || compare(a.orp, b.orp),
  );
  const places = new Map<string, number>();
  const namesakes = new Map<string, number>();
  const entries = sorted.map(municipality => {
    const name = fold(municipality.name);
    const place = placeOf(municipality);
    const index = places.get(place) ?? places.size;
    places.set(place, index);
    for (const key of [name, withinDistrict(name, municipality)]) namesakes.set(key, (namesakes.get(key) ?? 0) + 1);
    const { code, ico } = municipality;
    return { municipality, name: ` ${name}`, numbers: ` ${code} ${ico} ${Number(ico)}`, place: index };
  });
  return {
    entries,
    places: [...places.keys()].map(place => ` ${fold(place)}`),
    byIco: new Map(sorted.map(municipality => [municipality.ico, municipality])),
    byCode: new Map(sorted.map(municipality => [municipality.code, municipality])),
    namesakes,
  };
}

/** The municipality with this IČO; leading zeros may be missing. */
export function byIco(directory: Directory, ico: string): Municipality | undefined {
  return directory.byIco.get(ico.padStart(8, '0'));
}

/** The municipality with this RÚIAN code, 6 digits. */
export function byCode(directory: Directory, code: string): Municipality | undefined {
  return directory.byCode.get(code);
}

/**
 * What must be shown beside the name so that nobody takes one municipality for another: nothing, the okres,
 * or (two in one okres) the okres and the ORP. Names that differ in diacritics only count as equal.
 */
export function distinction(municipality: Municipality, directory: Directory): 'none' | 'district' | 'orp' {
  const name = fold(municipality.name);
  if ((directory.namesakes.get(withinDistrict(name, municipality)) ?? 0) > 1) return 'orp';
  return (directory.namesakes.get(name) ?? 0) > 1 ? 'district' : 'none';
}

function placeOf({ district, orp, region }: Municipality): string {
  return `${district} ${orp} ${region}`;
}

function withinDistrict(name: string, { district }: Municipality): string {
  return `${name}|${district}`;
}
