import type { UnknownReason } from '../../guide/registers.ts';
import { read } from '../sovm.ts';
import { type IndexEntry, indexPass } from '../sovmIndex.ts';
import { type Reading, type Subject, unknown } from '../types.ts';
import { type Asked, type Known, small } from './ask.ts';
import { type Net, readPieces, readText } from './request.ts';

const host = 'https://www.czechpoint.cz';
const index = `${host}/spravadat/ovm/datafile.do?format=xml&service=seznamovm`;
/** The index has about 9 MB (domain.md 1.10); what is several times as big is another file. */
const indexLimits = { most: 40_000_000, within: 60_000 };
/** How often the progress is told, in bytes. */
const stride = 250_000;

/**
 * Asks SOVM's open data for the statutory representatives. A known address of the detail is tried first; when it turns
 * out to be that of another subject, or is gone, the index is searched by IČO.
 */
export async function askSovm(subject: Subject, known: Known, net: Net): Promise<Asked> {
  const kept = known.detail && addressOfDetail(known.detail);
  if (kept) {
    const reading = await readDetail(kept, subject, net);
    const isGone = reading.status === 'unknown' && (reading.reason === 'otherSubject' || reading.reason === 'notFound');
    if (!isGone) return { reading, detail: kept };
  }
  const found = await searchIndex(subject, known, net);
  if (typeof found === 'string') return { reading: unknown(found) };
  const address = addressOfDetail(found.detail);
  if (!address) return { reading: unknown('notFound') };
  const reading = await readDetail(address, subject, net);
  return { reading, ...(reading.status === 'found' ? { detail: address } : {}) };
}

/** The address of the detail for a key of a subject („Zkratka“), as it stands in the addresses of SOVM's own pages. */
export function detailOf(key: string): string {
  return `${host}/spravadat/p/ovm/datafile?format=xml&service=seznamovm&id=${encodeURIComponent(key)}`;
}

/** The link as given, where it leads to the open data of SOVM; `null` where it does not. */
function addressOfDetail(link: string): string | null {
  const url = URL.parse(link);
  return url?.origin === host && url.pathname.startsWith('/spravadat/') ? link : null;
}

async function readDetail(address: string, subject: Subject, net: Net): Promise<Reading> {
  const { text, ...ended } = await readText(net, { address, accept: 'application/xml', ...small });
  return ended.ok ? read(text, subject) : unknown(ended.reason);
}

async function searchIndex(subject: Subject, known: Known, net: Net): Promise<IndexEntry | UnknownReason> {
  let pass = indexPass(subject.ico);
  let found: IndexEntry | null = null;
  const request = { address: index, accept: 'application/xml', ...indexLimits };
  const ended = await readPieces(net, request, () => {
    pass = indexPass(subject.ico);
    let told = -stride;
    return (piece, bytes) => {
      if (bytes - told >= stride) {
        told = bytes;
        known.progress(bytes);
      }
      found = pass.write(piece);
      return found === null;
    };
  });
  known.progress(null);
  if (!ended.ok) return ended.reason;
  return found ?? pass.end() ?? 'notFound';
}
