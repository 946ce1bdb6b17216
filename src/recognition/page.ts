import type { FieldId, PortalId } from '../guide/index.ts';
import type { Lexicon } from './lexicon.ts';
import { addTo, entriesOf, entryOf, none } from './lists.ts';
import { type Evidence, pageEvidence, type Title } from './pageEvidence.ts';
import type { Sheet } from './sheet.ts';
import type { PagePhrases, Words } from './words.ts';

/** Below this score the page is unknown. */
const enough = 0.42;
/** So much less counts a page with fields of its own that shows none. */
const unproved = 0.05;
const margin = 0.05;
/** So much less counts a page that yields to others. */
const way = 0.4;
/** A main title that names another page so well rules this one out. */
const forbidden = 0.6;
/** Where a main title names a page so well, fields that speak against it count less. */
const surely = 0.7;
const doubted = 0.5;
/** What is left of titles around a dialog or a step that names a page by itself. */
const around = 0.5;

type Said = ReadonlyMap<string, readonly string[]>;

export function portalOf(url: URL, portals: Words['portals']): PortalId | null {
  for (const [id, { hosts }] of entriesOf(portals)) if (hosts.includes(url.hostname)) return id;
  return null;
}

/**
 * The page of a portal, from its headings, its address, its buttons and the fields found on it together; null when
 * nothing reaches the threshold or two pages are too close.
 */
export function pageOf(
  root: Document,
  url: URL,
  portal: PortalId,
  sheet: Sheet,
  fields: readonly FieldId[],
  lexicon: Lexicon,
): PagePhrases | null {
  const own = lexicon.words.pages.filter(page => page.portal === portal);
  const whole = pageEvidence(root, url, sheet, lexicon);
  const said = saidIn(whole, lexicon);
  const evidence = { ...whole, titles: innermost(whole.titles, own, said) };
  const mainTitles = mainOf(evidence.titles);
  // „Objednávka publikací“ is an order, whatever is ordered.
  if (named(said.get('elsewhere'), mainOf(whole.titles), 0.85) >= forbidden) return null;
  const [best, second] = own
    .map(page => ({ page, score: scoreOf(page, evidence, mainTitles, said.get(page.id) ?? none, fields) }))
    .filter(({ score }) => score >= enough)
    .map(({ page, score }) => ({
      page,
      score: page.yields && named(said.get(page.id), mainTitles) < surely ? score - way : score,
    }))
    .sort((a, b) => b.score - a.score);
  return !best || (second && best.score - second.score < margin) ? null : best.page;
}

function scoreOf(
  { excludes, signature, against, yields, ...words }: PagePhrases,
  { titles, plain, actions, captions, address, subject }: Evidence,
  mainTitles: readonly Title[],
  said: readonly string[],
  fields: readonly string[],
): number {
  const count = (phrases: readonly string[], shown: ReadonlySet<string>) =>
    phrases.filter(phrase => shown.has(phrase)).length;
  const found = (wanted: readonly string[] = []) => wanted.filter(id => fields.includes(id)).length;
  const place = Math.max(0, ...(words.url ?? []).map(word => address.get(word) ?? 0));
  if (named(excludes, mainTitles) >= forbidden) return 0;
  const isSure = named(said, mainTitles) >= surely;
  const persons = fields.filter(id => id === 'person.surname').length;
  const score =
    (persons > 1 ? (words.several ?? 0) : 0) +
    0.55 * Math.max(named(said, titles), ...said.map(name => plain.get(name) ?? 0)) +
    0.45 * Math.min(1, found(signature) / Math.max(3, Math.min(signature.length, 4))) +
    place +
    Math.min(0.18, 0.12 * count(words.actions, actions)) +
    Math.min(0.35, 0.07 * count(words.captions, captions)) -
    Math.min(0.48, 0.16 * found(against)) * (isSure ? doubted : 1) -
    (signature.length > 0 && found(words.fields.filter(id => id !== 'search')) === 0 ? unproved : 0);
  // A login box beside a page about something else does not make it the login page. Asked last, for it takes long to tell.
  const about = yields && place === 0 && score >= enough ? subject() : none;
  return about.length > 0 && named(said, about) < 0.4 ? 0 : score;
}

/** The headings that stand in a text of the page, by the page they name. */
function saidIn({ titles, plain }: Evidence, { words: { headings } }: Lexicon): Said {
  const texts = [...titles.map(({ text }) => text), ...plain.keys()].join(' ');
  const said = new Map<string, string[]>();
  for (const word of new Set(texts.split(' ')))
    for (const [id, phrase] of entryOf(headings, word) ?? none) if (texts.includes(phrase)) addTo(said, id, phrase);
  return said;
}

function mainOf(titles: readonly Title[]): readonly Title[] {
  return titles.filter(({ weight }) => weight >= 0.8);
}

/** Where a dialog or a step of a wizard names a page of the guide, the page is that one rather than what is around it. */
function innermost(titles: readonly Title[], pages: readonly PagePhrases[], said: Said): readonly Title[] {
  const inner = titles.filter(title => title.inner).map(title => ({ ...title, weight: 1 }));
  if (inner.length === 0 || !pages.some(({ id }) => named(said.get(id), inner) >= forbidden)) return titles;
  return [...inner, ...titles.map(title => ({ ...title, weight: title.weight * around }))];
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
