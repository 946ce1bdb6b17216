import type { FieldId, PortalId } from '../guide/index.ts';
import type { Mark } from '../guide/mark.ts';
import { dateParts, joinDates } from './dates.ts';
import { type Decision, decide, decideAmong, isOutOfSight } from './decide.ts';
import { weigh } from './fieldTells.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { applyMarks } from './marks.ts';
import { pageOf, portalOf } from './page.ts';
import { markRest } from './rest.ts';
import { scan } from './scan.ts';
import type { Score } from './score.ts';
import { markSearches } from './searches.ts';
import { type Sections, sectionsOf } from './sections.ts';
import type { Entry, Sheet } from './sheet.ts';
import { type Spotted, spotsOf } from './spots.ts';
import type { RecognisedField, Recognition } from './types.ts';
import type { PagePhrases, Words } from './words.ts';

/** The guide's words, indexed once; no text of a page is kept. */
const lexicons = new WeakMap<Words, Lexicon>();

/**
 * Tells which page of which portal a document is, and which of its controls are which fields of that page.
 * No side effects: reads the tree and attributes (values of controls only by `readValue`), writes nothing, throws nothing.
 * Works on any document, also an iframe's. Bounded and linear: at most 50,000 nodes and 5,000 controls.
 * An unknown page has no fields; a field below `threshold` is left out. What the clerk has marked on this page goes first.
 */
export function recogniseBy(
  root: Document,
  url: URL,
  words: Words,
  sheet = sheetOf(root, words),
  marks: readonly Mark[] = [],
): Recognition {
  const portal = portalOf(url, words.portals);
  if (!portal) return { portal, page: null, fields: [] };
  const lexicon = lexiconOf(words);
  const { page, decisions, sections } = readBy(root, url, portal, sheet, lexicon);
  if (page) weigh(page, decisions, sections, lexicon);
  const here = marks.filter(mark => mark.page === page?.id);
  if (here.length > 0) applyMarks(decisions, here, spotsOf(root, lexicon), lexicon);
  lexicon.forget();
  if (!page) return { portal, page, fields: [] };
  const fields: RecognisedField[] = [];
  for (let i = 0; i < decisions.length; i++) {
    const { entry, score } = decisions[i] ?? {};
    if (entry && score && page.fields.includes(score.field) && !isOutOfSight(entry))
      fields.push(recognised(entry, score));
  }
  return { portal, page: page.id, fields };
}

/** What the guide's phrases make of a page and its entries. */
export interface Read {
  readonly page: PagePhrases | null;
  readonly decisions: readonly Decision[];
  readonly sections: Sections;
}

/** Reads a page of a portal by the guide's phrases alone. */
export function readBy(root: Document, url: URL, portal: PortalId, sheet: Sheet, lexicon: Lexicon): Read {
  const sections = sectionsOf(sheet);
  const decisions = decisionsOn(root, sheet, sections, lexicon);
  const page = pageOf(root, url, portal, sheet, fieldsOf(decisions), lexicon);
  if (page) {
    decideAmong(page, decisions, lexicon);
    markRest(page, decisions, sections);
  }
  return { page, decisions, sections };
}

/** What each entry is by itself, whatever the page. */
export function decisionsOn(root: Document, sheet: Sheet, sections: Sections, lexicon: Lexicon): Decision[] {
  lexicon.learn(sheet.items.map(({ text }) => text));
  joinDates(sheet, lexicon);
  const decisions = decide(sheet, sections, lexicon);
  markSearches(root, decisions, sheet, lexicon);
  return decisions;
}

export function fieldsOf(decisions: readonly Decision[]): FieldId[] {
  return decisions.flatMap(({ score }) => score?.field ?? []);
}

/** Everything recognition reads in a page, in one walk. */
export function sheetOf(root: Document, words: Words): Sheet {
  return scan(root, lexiconOf(words));
}

/** The controls of a page as marks know them again. */
export function spotsIn(root: Document, words: Words): Spotted[] {
  const lexicon = lexiconOf(words);
  const spots = spotsOf(root, lexicon);
  lexicon.forget();
  return spots;
}

function lexiconOf(words: Words): Lexicon {
  const lexicon = lexicons.get(words) ?? makeLexicon(words);
  lexicons.set(words, lexicon);
  return lexicon;
}

function recognised({ controls, first, parts }: Entry, score: Score): RecognisedField {
  const evidence = [...score.evidence];
  if (first.el.hasAttribute('readonly') || first.el.hasAttribute('disabled')) evidence.push('readonly');
  const ordered = parts ? dateParts.flatMap(part => controls[parts.indexOf(part)] ?? []) : controls;
  const confidence = Math.min(score.value, 0.99);
  return { field: score.field, controls: ordered.map(({ el }) => el), confidence, evidence };
}
