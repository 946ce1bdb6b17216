import type { Municipality } from '../../src/directory/decode.ts';
import type { Place } from './ruian.ts';
import type { Subject } from './sovm.ts';

/** IČO to RÚIAN code. */
export type Pairs = ReadonlyMap<string, string>;

export interface Joined {
  readonly municipalities: Municipality[];
  /** One sentence for each subject or municipality that a person has to decide. */
  readonly open: string[];
}

/**
 * Gives each municipality its IČO by the registered name and the region. Among namesakes of one region the code in
 * the office address decides, but never alone. What that leaves open is taken from `before`, the list in use: an IČO
 * stays with its municipality. `byHand` goes before all. Nothing is guessed: contradictions and leftovers are `open`.
 */
export function join(places: readonly Place[], subjects: readonly Subject[], before: Pairs, byHand: Pairs): Joined {
  const open: string[] = [];
  const claims = new Map<string, Subject[]>();
  const civil = places.filter(place => !place.military);
  const codes = new Set(civil.map(place => place.code));
  const byName = groupByName(civil);
  for (const subject of subjects) {
    const candidates = candidatesFor(subject, byName);
    const decided = decide(candidates, before.get(subject.ico), byHand.get(subject.ico));
    if (decided !== undefined && codes.has(decided)) claims.set(decided, [...(claims.get(decided) ?? []), subject]);
    else open.push(`${say(subject)}: ${candidates.join(' or ') || 'no municipality of this name in its region'}`);
  }
  const municipalities = civil.flatMap(({ military: _, ...place }) => {
    const [subject, ...others] = claims.get(place.code) ?? [];
    if (subject !== undefined && others.length === 0) return [{ ...place, ico: subject.ico }];
    const why = subject === undefined ? 'no IČO' : `claimed by ${[subject, ...others].map(say).join(' and ')}`;
    open.push(`${place.code} ${place.name} (${place.district}): ${why}`);
    return [];
  });
  return { municipalities, open };
}

/** `undefined` also when the name points elsewhere than the list in use. */
function decide(candidates: readonly string[], before: string | undefined, byHand: string | undefined) {
  if (byHand !== undefined) return byHand;
  if (before !== undefined) return candidates.length === 0 || candidates.includes(before) ? before : undefined;
  return candidates.length === 1 ? candidates[0] : undefined;
}

function candidatesFor(subject: Subject, byName: ReadonlyMap<string, Place[]>): string[] {
  const name = normalise(subject.name);
  const nameAlone = name.replace(/^(obec|městys|(statutární |hlavní )?město) /, '');
  const namesakes = byName.get(name) ?? byName.get(nameAlone) ?? [];
  const inRegion = namesakes
    .filter(({ region }) => subject.region === '' || regionName(region) === regionName(subject.region))
    .map(place => place.code);
  return inRegion.includes(subject.officeCode) ? [subject.officeCode] : inRegion;
}

function groupByName(places: readonly Place[]): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const name = normalise(place.name);
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  return groups;
}

function normalise(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('cs')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Kraj Vysočina" and "Vysočina", "Jihomoravský kraj" and "Jihomoravský" are one region. */
function regionName(region: string): string {
  return normalise(region)
    .replace(/\bkraj\b/, '')
    .trim();
}

function say({ ico, name }: Subject): string {
  return `${ico} ${name}`;
}
