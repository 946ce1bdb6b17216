import { gzipSync } from 'node:zlib';
import { districtRecord, indexRecord, type Place, sovmNamespace, unitRecord } from './sovmRecord.ts';
import { type RegisteredMunicipality, registeredMunicipalities } from './subjects.ts';
import { xmlProlog, xmlText } from './xml.ts';

let xml: string | undefined;
let gzip: Buffer | undefined;

/**
 * The index of SOVM's open data in its full size: a record for every municipality of the directory, and those of other
 * subjects among them. Made once, when first asked for.
 */
export function sovmIndexXml(): string {
  xml ??= `${xmlProlog}<SeznamOvmIndex xmlns="${sovmNamespace}">\n${records().join('')}</SeznamOvmIndex>\n`;
  return xml;
}

/** The same as the server sends it. */
export function sovmIndexGzip(): Buffer {
  gzip ??= gzipSync(sovmIndexXml());
  return gzip;
}

/** The municipality whose record is the last one of the index. */
export function lastInIndex(): RegisteredMunicipality {
  const last = registeredMunicipalities().at(-1);
  if (!last) throw new Error('The directory is empty');
  return last;
}

/** Cities with districts that stand in the list before their city; how many of them is invented. */
const districts: Readonly<Record<string, number>> = {
  Brno: 29,
  Ostrava: 23,
  Plzeň: 10,
  Pardubice: 8,
  Liberec: 1,
  Opava: 8,
  'Ústí nad Labem': 4,
  Praha: 57,
};

function records(): string[] {
  const all = registeredMunicipalities();
  return all.flatMap((one, number) => {
    const count = one.isSeat ? (districts[one.name] ?? 0) : 0;
    const parts = Array.from({ length: count }, (_, part) =>
      districtRecord(one, `Zk${one.key.slice(0, 5)}${part + 1}`, number * 100 + part + 1),
    );
    const units = number % 20 === 5 ? [unitRecord(one, `ZkSl${number}`, number)] : [];
    return [...parts, ...units, indexRecord(one, number, placeOf(one, all[number + 1], number))].map(record =>
      xmlText(record, '    '),
    );
  });
}

/** Offices in another municipality occur, so that the code in the address proves nothing. */
function placeOf(one: Place, next: Place | undefined, number: number): Place {
  return number % 97 === 11 && next ? next : one;
}
