import { decode, type Municipality as Listed } from '../../../src/directory/decode.ts';
import packed from '../../../src/directory/municipalities.json' with { type: 'json' };
import type { Municipality } from '../people.ts';
import { municipalities as known } from '../regions.ts';
import { subjectKeys } from './keys.ts';

/** A municipality of the embedded directory as SOVM's open data would have it. */
export interface RegisteredMunicipality extends Municipality {
  /** Whether it is the seat of an authority with extended powers: the list has it as a town. */
  isSeat: boolean;
}

const alphabet = '23456789abcdefghijkmnpqrstuvwxyz';

/** Seven characters as an id of a data box has them, and of nobody. */
export function inventedDataBox(number: number): string {
  let rest = number * 7919 + 1_000_003;
  return Array.from({ length: 7 }, () => {
    const letter = alphabet[rest % alphabet.length] ?? '2';
    rest = Math.floor(rest / alphabet.length) + number;
    return letter;
  }).join('');
}

let all: readonly RegisteredMunicipality[] | undefined;

/**
 * All municipalities of the directory, made when first asked for. Names and numbers are real; keys and data boxes are
 * invented, but for those that the replicas know.
 */
export function registeredMunicipalities(): readonly RegisteredMunicipality[] {
  all ??= make(decode(packed));
  return all;
}

function make(listed: readonly Listed[]): RegisteredMunicipality[] {
  const byCode = new Map(known.map(one => [one.code, one]));
  const keyOf = subjectKeys(known.map(({ key }) => key));
  return listed.map((one, index): RegisteredMunicipality => {
    const isSeat = one.name === one.orp || one.orp === `Hlavní město ${one.name}`;
    const inReplica = byCode.get(one.code);
    if (inReplica) return { ...inReplica, isSeat };
    return {
      code: one.code,
      ico: one.ico,
      name: one.name,
      official: officialName(one.name, isSeat, index),
      district: one.district,
      region: one.region.replace(/ kraj$|^Kraj /, ''),
      dataBox: inventedDataBox(index),
      key: keyOf(one.name, one.district),
      isSeat,
    };
  });
}

/** Prefix and case vary in the real list (public-registers.md 1.3). */
function officialName(name: string, isSeat: boolean, index: number): string {
  if (name === 'Praha') return 'Hlavní město Praha';
  const official = `${isSeat ? 'Město' : 'Obec'} ${name}`;
  return index % 9 === 4 ? official.toLocaleUpperCase('cs') : official;
}

let byIco: ReadonlyMap<string, RegisteredMunicipality> | undefined;

/** The municipality with the IČO, eight digits. */
export function municipalityByIco(ico: string): RegisteredMunicipality | undefined {
  byIco ??= new Map(registeredMunicipalities().map(one => [one.ico, one]));
  return byIco.get(ico);
}

let byKey: ReadonlyMap<string, RegisteredMunicipality> | undefined;

/** The municipality with the „Zkratka“, in its own case. */
export function municipalityByKey(key: string): RegisteredMunicipality | undefined {
  byKey ??= new Map(registeredMunicipalities().map(one => [one.key, one]));
  return byKey.get(key);
}

/** What the directory has of a municipality that the replicas know, or nothing more than they do. */
export function registered(one: Municipality): RegisteredMunicipality {
  return municipalityByIco(one.ico) ?? { ...one, isSeat: false };
}

/** The municipality with the RÚIAN code. */
export function municipalityByCode(code: string): RegisteredMunicipality | undefined {
  return registeredMunicipalities().find(one => one.code === code);
}
