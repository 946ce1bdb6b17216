import type { FieldId, PageId, PortalId } from '../guide/index.ts';
import type { ControlKind } from '../guide/types.ts';
import { joinDates } from './dates.ts';
import { fold, fullWords, stem } from './fold.ts';
import { labeller } from './labels.ts';
import { makeLexicon } from './lexicon.ts';
import { recogniseBy, sheetOf } from './recognise.ts';
import { sectionsOf } from './sections.ts';
import type { Words } from './words.ts';

/** What recognition makes of a page, without any value, name or number of the page itself. */
export interface Inspection {
  /** Host, path and names of query keys; digits as 0. */
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
  const known = vocabularyOf(words);
  const shorts = new Map(words.shorts);
  const masked = (text: string) =>
    fullWords(fold(text), shorts)
      .map(word => (known.has(stem(word)) ? word : '…'))
      .join(' ');
  const others = sheet.entries.flatMap(entry => {
    const { labels } = labelled(entry);
    const { kind, first } = entry;
    return named.has(first.el) || kind === 'password' ? [] : [{ kind, label: masked(labels[0]?.text ?? '') }];
  });
  return {
    address: addressOf(url),
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

/** Every word of the guide's phrases, without endings. */
function vocabularyOf({ phrases, uses }: Words): ReadonlySet<string> {
  return new Set([...phrases, ...uses].flatMap(([text]) => text.split(' ')));
}

function addressOf({ hostname, pathname, searchParams }: URL): string {
  const path = pathname.replace(/;[^/]*/g, '').replace(/\d/g, '0');
  // Firefox gives content scripts no iterable `keys()`.
  const keys = [...searchParams].map(([key]) => `${key.replace(/\d/g, '0')}=`).join('&');
  return `${hostname}${path}${keys ? `?${keys}` : ''}`;
}
