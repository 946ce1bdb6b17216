import { padded } from '../identifiers/ico.ts';
import { type Head, type Reading, type Subject, unknown } from './types.ts';
import { notDataReason } from './wrongPage.ts';
import { xmlReader } from './xml.ts';

export { judge } from './judge.ts';

const root = 'DetailSubjektu';
const representative = `${root}/StatutarniZastupceSeznam/StatutarniZastupce`;

/** What a detail says, by the path of its element; an element may come again. */
interface Detail {
  /** What the root element is called. */
  root: string;
  whole: boolean;
  identifiers: Set<string>;
  /** A city district, or not the first authority with this IČO. */
  isPart: boolean;
  people: Map<string, Set<string>>[];
  confirmed: string | undefined;
}

/**
 * The statutory representatives in the detail of a subject of SOVM's open data (public-registers.md 1.4). Without the
 * IČO of the subject in it, it proves nothing.
 */
export function read(body: string, subject: Subject): Reading {
  const detail = detailIn(body);
  if (detail.root !== root) return unknown(notDataReason(body));
  if (!detail.whole) return unknown('incomplete');
  // City districts may share the IČO of their city.
  const isOwn = detail.identifiers.size === 1 && detail.identifiers.has(subject.ico) && !detail.isPart;
  if (!isOwn) return unknown('otherSubject');
  if (detail.people.length === 0) return unknown('noHead');
  const heads = detail.people.flatMap(headOf);
  // Whoever cannot be read may be the mayor.
  if (heads.length < detail.people.length) return unknown(heads.length > 0 ? 'unclearHead' : 'noHead');
  return { status: 'found', heads, ...(detail.confirmed ? { asOf: detail.confirmed } : {}) };
}

function detailIn(body: string): Detail {
  const detail: Detail = {
    root: '',
    whole: false,
    identifiers: new Set(),
    isPart: false,
    people: [],
    confirmed: undefined,
  };
  const reader = xmlReader({
    open(path, attributes) {
      detail.root ||= path[0] ?? '';
      const place = path.join('/');
      if (place === representative) detail.people.push(new Map());
      else if (place === `${root}/PravniForma` && attributes.type?.trim() === '811') detail.isPart = true;
    },
    close(path, text) {
      const name = path.at(-1) ?? '';
      const parent = path.slice(0, -1).join('/');
      if (parent === representative) collect(detail.people.at(-1), name, text);
      else if (parent === root && (name === 'ICO' || name === 'IdentifikatorOvm') && text)
        detail.identifiers.add(padded(text));
      else if (parent === root && name === 'PrimarniOvm' && text === 'Ne') detail.isPart = true;
      else if (parent === `${root}/OvereniDatSubjektem` && name === 'DatumOvereni')
        detail.confirmed ??= instantOf(text);
    },
  });
  reader.write(body);
  detail.whole = reader.end();
  return detail;
}

function collect(person: Map<string, Set<string>> | undefined, name: string, text: string): void {
  if (text) person?.set(name, (person.get(name) ?? new Set()).add(text));
}

function headOf(person: Map<string, Set<string>>): Head[] {
  const value = (name: string) => [...(person.get(name) ?? [])].join(' ');
  const [given, surname, office] = [value('Jmeno'), value('Prijmeni'), value('Funkce')];
  if (!given || !surname) return [];
  return [{ name: `${given} ${surname}`, ...(office ? { function: office } : {}) }];
}

/** `yyyyMMddHHmmssZ`, as the subject last confirmed its data. */
function instantOf(text: string): string | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z?$/.exec(text) ?? [];
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}
