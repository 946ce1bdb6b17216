import { guide } from '../../src/guide/index.ts';
import { makeLexicon } from '../../src/recognition/lexicon.ts';
import { shownOn } from '../../src/recognition/page.ts';
import { prepare } from '../../src/recognition/prepare.ts';
import { decisionsOn, fieldsOf } from '../../src/recognition/recognise.ts';
import { scan } from '../../src/recognition/scan.ts';
import { sectionsOf } from '../../src/recognition/sections.ts';
import { documentsOf, takeTruth } from './judgeEntry.ts';

const lexicon = makeLexicon(prepare(guide));

/** The terms that the page and each of its frames show, as if it stood at an address; what shows most first. */
export function termsAt(address: string): string[][] {
  return documentsOf(document)
    .map(root => {
      takeTruth(root);
      const sheet = scan(root, lexicon);
      const fields = fieldsOf(decisionsOn(root, sheet, sectionsOf(sheet), lexicon));
      const { terms } = shownOn(root, new URL(address), sheet, fields, lexicon);
      lexicon.forget();
      return [...terms];
    })
    .sort((a, b) => b.length - a.length);
}
