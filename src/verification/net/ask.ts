import { epusaPageOf, type RegisterId } from '../../guide/registers.ts';
import { readers } from '../index.ts';
import { query } from '../rpp.ts';
import { type Reading, type Subject, unknown } from '../types.ts';
import { askSovm } from './askSovm.ts';
import { type Net, readText } from './request.ts';

/** What is known of the subject beforehand, and who wants to know how far a long pass is. */
export interface Known {
  /** Address of its detail in SOVM's open data. */
  detail: string | null;
  /** Bytes of the index read so far; `null` when the pass is over. */
  progress(received: number | null): void;
}

/** What a register said. `detail`: the address that was found and proved to be the subject's. */
export interface Asked {
  reading: Reading;
  detail?: string;
}

/** So much any of the answers may have; a page of ePUSA has some 50 kB. In bytes, and in ms. */
export const small = { most: 2_000_000, within: 15_000 };

/** Asks a register about the head of a municipality. Never throws; at most two requests and one repetition of each. */
export async function askRegister(id: RegisterId, subject: Subject, known: Known, net: Net): Promise<Asked> {
  if (id === 'sovm') return askSovm(subject, known, net);
  // A case that was opened by hand may know the IČO alone.
  if (id === 'epusa' && subject.municipalityCode === '') return { reading: unknown('notFound') };
  const { text, ...ended } = await readText(net, { ...requests[id](subject), ...small });
  if (!ended.ok) return { reading: unknown(ended.reason) };
  return { reading: readers[id](text, subject) };
}

/** Addresses: public-registers.md 2, 3, 5. */
const requests: Record<Exclude<RegisterId, 'sovm'>, (subject: Subject) => { address: string; accept: string }> = {
  ros: ({ ico }) => ({
    address: `https://ares.gov.cz/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty-ros/${ico}`,
    accept: 'application/json',
  }),
  rpp: subject => ({
    address: `https://rpp-opendata.egon.gov.cz/odrpp/sparql?${new URLSearchParams({ query: query(subject) })}`,
    accept: 'application/sparql-results+json',
  }),
  epusa: ({ municipalityCode }) => ({
    address: epusaPageOf(municipalityCode),
    accept: 'text/html',
  }),
};
