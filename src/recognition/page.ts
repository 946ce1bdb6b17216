import type { FieldId, PortalId } from '../guide/index.ts';
import type { Lexicon } from './lexicon.ts';
import { addTo, entriesOf, entryOf, none } from './lists.ts';
import { pageEvidence, type Title } from './pageEvidence.ts';
import { chancesOf, termsOf } from './pageTerms.ts';
import type { Sheet } from './sheet.ts';
import type { PagePhrases, Words } from './words.ts';

/** How much titles and the address add to the logarithm of a probability. */
const byTitle = 4;
const byAddress = 4;
/** „Objednávka publikací“ is an order, whatever is ordered. */
const byOtherTitle = 5;
/** So much less counts a page that yields, and each where the page asks for what is no field: rather silent than wrong. */
const doubt = 0.6;
/** The score of a page that a title rules out. */
const least = -9;
/** Two pages that are so close leave it open. */
const margin = 0.2;
/** A title names a page so well. */
const well = 0.6;
/** What is left of titles around a dialog or a step that names a page by itself. */
const around = 0.5;

type Said = ReadonlyMap<string, readonly string[]>;

export function portalOf(url: URL, portals: Words['portals']): PortalId | null {
  for (const [id, { hosts }] of entriesOf(portals)) if (hosts.includes(url.hostname)) return id;
  return null;
}

/**
 * The page of a portal: by everything it shows of itself, weighed as in the labelled pages, and by the titles and addresses
 * that the guide knows. Null when it is rather none of the guide's, or when two are too close.
 */
export function pageOf(
  root: Document,
  url: URL,
  portal: PortalId,
  sheet: Sheet,
  fields: readonly FieldId[],
  lexicon: Lexicon,
): PagePhrases | null {
  const { pages, tells } = lexicon.words;
  const { address, titles, isNamed, said, inner, terms } = shownOn(root, url, sheet, fields, lexicon);
  const chances = chancesOf(terms, tells[portal]);
  const other = named(said.get('elsewhere'), mainOf(titles), 0.85);
  const main = mainOf(inner);
  const isOdd = sheet.entries.length > fields.length;
  const own = inner.filter(({ weight }) => weight === 1);
  const [best, second] = tells[portal].pages
    .map((id, i) => {
      const page = pages.find(page => page.id === id) ?? null;
      const place = Math.max(0, ...(page?.url ?? none).map(word => address.get(word) ?? 0));
      // What yields is named by a main title only, and where the page has one of its own by that one.
      const title = named(said.get(id), !page?.yields ? inner : isNamed ? own : main);
      const extra = page
        ? byTitle * title ** 2 + byAddress * place - (page.yields || isOdd ? doubt : 0)
        : byOtherTitle * other;
      const isRuledOut = named(page?.excludes, main) >= well;
      return { page, score: isRuledOut ? least : (chances[i] ?? 0) + extra };
    })
    .sort((a, b) => b.score - a.score);
  return best && second && best.score - second.score >= margin ? best.page : null;
}

/** What a page shows of itself, with the headings of the guide in its titles and the terms that weigh. */
export function shownOn(root: Document, url: URL, sheet: Sheet, fields: readonly FieldId[], lexicon: Lexicon) {
  const evidence = pageEvidence(root, url, sheet, lexicon);
  const said = saidIn(evidence.titles, lexicon);
  const inner = innermost(evidence.titles, said);
  return { ...evidence, said, inner, terms: termsOf({ ...evidence, titles: inner }, sheet, fields, lexicon) };
}

/** The headings that stand in a title of the page, by the page they name. */
function saidIn(titles: readonly Title[], { words: { headings } }: Lexicon): Said {
  const texts = titles.map(({ text }) => text).join(' ');
  const said = new Map<string, string[]>();
  for (const word of new Set(texts.split(' ')))
    for (const [id, phrase] of entryOf(headings, word) ?? none) if (texts.includes(phrase)) addTo(said, id, phrase);
  return said;
}

function mainOf(titles: readonly Title[]): readonly Title[] {
  return titles.filter(({ weight }) => weight >= 0.8);
}

/** Where a dialog or a step of a wizard names a page of the guide, the page is that one rather than what is around it. */
function innermost(titles: readonly Title[], said: Said): readonly Title[] {
  const inner = titles.filter(title => title.inner).map(title => ({ ...title, weight: 1 }));
  const isNamed = [...said].some(([id, phrases]) => id !== 'elsewhere' && named(phrases, inner) >= well);
  return isNamed ? [...inner, ...titles.map(title => ({ ...title, weight: title.weight * around }))] : titles;
}

/**
 * How well titles name one of the phrases: as a whole, at the start („Úprava uživatele Jan Novák“), or somewhere; `first` is
 * what a single word at the start is worth.
 */
function named(phrases: readonly string[] = none, titles: readonly Title[], first = 0.45): number {
  let best = 0;
  for (const phrase of phrases) {
    const isLong = phrase.includes(' ');
    const words = ` ${phrase} `;
    for (const { text, weight } of titles) {
      if (weight <= best || !text.includes(words)) continue;
      const isWhole = text.length === words.length;
      const isStart = text.startsWith(words);
      best = Math.max(best, weight * (isWhole ? 1 : isStart ? (isLong ? 0.85 : first) : isLong ? 0.6 : 0.25));
    }
  }
  return best;
}
