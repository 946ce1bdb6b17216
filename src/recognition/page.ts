import type { FieldId, PageId, PortalId } from '../guide/index.ts';
import type { PageWords } from '../guide/types.ts';
import { labelWords, pairsOf } from './lexicon.ts';
import { type Evidence, pageEvidence, type Title } from './pageEvidence.ts';
import type { Sheet } from './sheet.ts';
import type { Words } from './types.ts';

/** Below this score the page is unknown; on a path that is not the portal's own more is asked. */
const enough = 0.42;
const onStrangePath = 0.13;
const margin = 0.05;
/** The portal's own name says nothing about the page. */
const siteNames = / (epusa|portal) /;

export function portalOf(url: URL, portals: Words['portals']): PortalId | null {
  for (const [id, { hosts }] of pairsOf(portals)) if (hosts.includes(url.hostname)) return id;
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
  guide: Words,
): PageId | null {
  const evidence = pageEvidence(root, url, sheet);
  const isOwn = guide.portals[portal].paths.some(path => url.pathname.startsWith(path));
  const ranked = pairsOf(guide.pages)
    .filter(([, page]) => page.portal === portal)
    .map(([id, { words }]) => ({ id, yields: words.yields === true, score: scoreOf(words, evidence, fields) }))
    .filter(({ score }) => score >= enough + (isOwn ? 0 : onStrangePath))
    .sort((a, b) => Number(a.yields) - Number(b.yields) || b.score - a.score);
  const [best, second] = ranked;
  const isClose = best && second && best.yields === second.yields && best.score - second.score < margin;
  return !best || isClose ? null : best.id;
}

function scoreOf(
  words: PageWords,
  { titles, plain, actions, captions, url }: Evidence,
  fields: readonly FieldId[],
): number {
  const count = (phrases: readonly string[] | undefined, texts: ReadonlySet<string>) =>
    (phrases ?? []).filter(phrase => texts.has(keyOf(phrase))).length;
  const found = (wanted: readonly string[] | undefined) =>
    (wanted ?? []).filter(id => fields.some(field => field === id)).length;
  const address = Math.max(0, ...(words.url ?? []).map(word => url.get(word) ?? 0));
  // A login box beside a page about something else does not make it the login page.
  const subject = titles.filter(({ main, text }) => main && !siteNames.test(text));
  const isAboutElse = words.yields && address === 0 && subject.length > 0 && named(words.headings, subject) < 0.4;
  const mainTitles = titles.filter(({ weight }) => weight >= 0.8);
  if (isAboutElse || count(words.withoutActions, actions) > 0 || named(words.excludes, mainTitles) >= 0.6) return 0;
  const { signature } = words;
  return (
    0.55 * Math.max(named(words.headings, titles), ...words.headings.map(phrase => plain.get(keyOf(phrase)) ?? 0)) +
    0.45 * Math.min(1, found(signature) / Math.max(3, Math.min(signature.length, 4))) +
    address +
    Math.min(0.18, 0.12 * count(words.actions, actions)) +
    Math.min(0.28, 0.07 * count(words.captions, captions)) -
    Math.min(0.48, 0.16 * found(words.against))
  );
}

/** How well titles name one of the phrases: as a whole, at the start („Úprava uživatele Jan Novák“), or somewhere. */
function named(phrases: readonly string[] = [], titles: readonly Title[]): number {
  let best = 0;
  for (const phrase of phrases) {
    const key = ` ${keyOf(phrase)} `;
    const isLong = key.indexOf(' ', 1) < key.length - 1;
    for (const { text, weight } of titles) {
      if (weight <= best || !text.includes(key)) continue;
      const isStart = text.startsWith(key);
      const share = text === key ? 1 : isStart ? (isLong ? 0.85 : 0.45) : isLong ? 0.6 : 0.25;
      best = Math.max(best, weight * share);
    }
  }
  return best;
}

/** Phrases of the guide, folded once; texts of the page do not get in here. */
const keys = new Map<string, string>();

function keyOf(phrase: string): string {
  const key = keys.get(phrase) ?? labelWords(phrase).join(' ');
  keys.set(phrase, key);
  return key;
}
