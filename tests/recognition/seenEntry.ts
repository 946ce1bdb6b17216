import { guide } from '../../src/guide/index.ts';
import { makeLexicon } from '../../src/recognition/lexicon.ts';
import { portalOf } from '../../src/recognition/page.ts';
import { prepare } from '../../src/recognition/prepare.ts';
import { readBy } from '../../src/recognition/recognise.ts';
import { scan } from '../../src/recognition/scan.ts';
import { type See, seeEntry, seeFrame, termsAt } from '../../src/recognition/seen.ts';
import { documentsOf, takeTruth } from './judgeEntry.ts';

export interface SeenEntry {
  page: string;
  /** '' where it is no field of the page. */
  field: string;
  /** Each with its place before it. */
  terms: string[];
}

const lexicon = makeLexicon(prepare(guide));

/** All entries of the page and its frames that stand on a page of the guide, as if it stood at an address, with what is seen of them. */
export function seenAt(address: string): SeenEntry[] {
  const url = new URL(address);
  const portal = portalOf(url, guide.portals);
  if (!portal) return [];
  return documentsOf(document).flatMap(root => {
    const truth = takeTruth(root);
    const { page, decisions, sections } = readBy(root, url, portal, scan(root, lexicon), lexicon);
    const entries = decisions.flatMap(({ entry, labelled }, i) => {
      const told = new Set(entry.controls.map(({ el }) => truth.get(el) ?? ''));
      const [field = ''] = told;
      if (!page || told.size > 1) return [];
      const terms: string[] = [];
      const see: See = (place, text) => {
        for (const term of termsAt(place, text, lexicon)) terms.push(`${place} ${term}`);
      };
      seeFrame(labelled, page.id, sections, see);
      seeEntry(decisions, i, see);
      return { page: page.id, field: page.fields.some(id => id === field) ? field : '', terms };
    });
    lexicon.forget();
    return entries;
  });
}
