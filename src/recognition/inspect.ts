import type { FieldId, PageId, PortalId } from '../guide/index.ts';
import type { ControlKind } from '../guide/types.ts';
import { joinDates } from './dates.ts';
import { fold, fullWords } from './fold.ts';
import { knownWords } from './knownWords.ts';
import type { Label } from './label.ts';
import { labeller } from './labels.ts';
import { makeLexicon } from './lexicon.ts';
import { recogniseBy, sheetOf } from './recognise.ts';
import { sectionsOf } from './sections.ts';
import type { Words } from './words.ts';

/** What recognition makes of a page, without any value, name or number of the page itself. */
export interface Inspection {
  /** Host, path and names of query keys, masked like a label: a path may hold a name. */
  readonly address: string;
  readonly portal: PortalId | null;
  readonly page: PageId | null;
  readonly fields: readonly {
    readonly field: FieldId;
    readonly confidence: number;
    readonly evidence: readonly string[];
  }[];
  /** Controls that are no field, with the words of their label that the guide knows; others are „…“. */
  readonly others: readonly { readonly kind: ControlKind; readonly label: string }[];
  readonly controls: number;
}

const mostOthers = 60;

/** Looks at a page as recognition does and tells what it saw. Reads no value; writes nothing. */
export function inspectBy(root: Document, url: URL, words: Words): Inspection {
  const { portal, page, fields } = recogniseBy(root, url, words);
  const named = new Set(fields.flatMap(({ controls }) => controls));
  const sheet = sheetOf(root, words);
  const lexicon = makeLexicon(words);
  joinDates(sheet, lexicon);
  const labelled = labeller(sheet, sectionsOf(sheet), lexicon);
  const masked = maskOf(words);
  const others = sheet.entries.flatMap(entry => {
    const { labels } = labelled(entry);
    const { kind, first } = entry;
    return named.has(first.el) || kind === 'password' ? [] : [{ kind, label: masked(textOf(labels)) }];
  });
  return {
    address: addressOf(url, masked),
    portal,
    page,
    fields: fields.map(({ field, confidence, evidence }) => ({
      field,
      confidence: Math.round(confidence * 100) / 100,
      evidence,
    })),
    others: others.slice(0, mostOthers),
    controls: sheet.entries.length,
  };
}

/** Leaves of a text the words that the guide has itself; „…“ stands for every other word or number. */
function maskOf(words: Words): (text: string) => string {
  const isKnown = knownWords(words);
  const full = new Map(words.shorts);
  const mask = (word: string) => (isKnown(word) ? word : '…');
  return text => fullWords(fold(text), full).map(mask).join(' ');
}

/** The nearest label; of those that ARIA ties to a control the shortest, because others may hold the chosen value. */
function textOf(labels: readonly Label[]): string {
  const same = labels.filter(({ way, text }) => text && way === labels[0]?.way);
  return same.reduce((shortest, { text }) => (text.length < shortest.length ? text : shortest), same[0]?.text ?? '');
}

function addressOf({ hostname, pathname, searchParams }: URL, masked: (text: string) => string): string {
  const path = pathname
    .replace(/;[^/]*/g, '')
    .split('/')
    .map(masked)
    .join('/');
  // Firefox gives content scripts no iterable `keys()`.
  const keys = [...searchParams].map(([key]) => `${masked(key)}=`).join('&');
  return `${hostname}${path}${keys ? `?${keys}` : ''}`;
}
