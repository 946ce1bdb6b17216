import { padded } from '../identifiers/ico.ts';
import { xmlReader } from './xml.ts';

/** What the index says of one subject. `detail` is its link to the detail, as given. */
export interface IndexEntry {
  key: string;
  detail: string;
}

type Entry = Partial<Record<string, string>>;

/** A pass over the index of SOVM that holds one subject at a time. */
export interface IndexPass {
  /** The subject, once it is beyond doubt; then nothing more has to be read. */
  write(chunk: string): IndexEntry | null;
  /** The best there was; `null` when the subject is not in the index, `'incomplete'` when it was cut off or is another document. */
  end(): IndexEntry | 'incomplete' | 'notData' | null;
}

const fields = ['Zkratka', 'ICO', 'DetailSubjektu', 'PrimarniOvm', 'PravniForma', 'IdentifikatorOvm'];

/**
 * Looks for a municipality by its IČO (public-registers.md 1.3). City districts may share the IČO of their city and are
 * passed over; the code in the address is that of the office and proves nothing.
 */
export function indexPass(ico: string): IndexPass {
  let entry: Entry = {};
  let form = '';
  let best: { found: IndexEntry; rank: number } | null = null;
  let isIndex: boolean | undefined;
  const reader = xmlReader({
    open(path, attributes) {
      if (path.length === 1) isIndex ??= path[0] === 'SeznamOvmIndex';
      else if (path.length === 2) [entry, form] = [{}, ''];
      else if (path.length === 3 && path[2] === 'PravniForma') form ||= attributes.type?.trim() ?? '';
    },
    close(path, text) {
      const name = path[2] ?? '';
      if (path.length === 3 && fields.includes(name)) entry[name] ||= text;
      if (path.length !== 2 || path[1] !== 'Subjekt' || !isIndex) return;
      const rank = rankOf(entry, form, ico);
      const found = { key: entry.Zkratka ?? '', detail: entry.DetailSubjektu ?? '' };
      if (rank > (best?.rank ?? 0) && found.detail) best = { found, rank };
    },
  });
  const sure = () => (best && best.rank === surest ? best.found : null);
  return {
    write(chunk) {
      reader.write(chunk);
      return sure();
    },
    end() {
      const whole = reader.end();
      if (sure()) return sure();
      if (!isIndex) return 'notData';
      return whole ? (best?.found ?? null) : 'incomplete';
    },
  };
}

/** The legal form „Obec“, and that of a city district (public-registers.md 1.3). */
const [municipality, district] = ['801', '811'];
const surest = 3;

/** How sure it is that a subject is the municipality itself; 0 where it is not. */
function rankOf(entry: Entry, form: string, ico: string): number {
  const identifiers = [entry.ICO, entry.IdentifikatorOvm].filter(id => id);
  const isOther = identifiers.length === 0 || identifiers.some(id => padded(id ?? '') !== ico);
  if (isOther || form === district || entry.PrimarniOvm === 'Ne') return 0;
  return form === municipality ? surest : form === '' ? 2 : 1;
}
