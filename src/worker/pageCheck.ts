import { type FieldId, guide, type Language } from '../guide/index.ts';
import { pageTexts } from '../guide/texts/pageTexts.ts';
import { typeset } from '../guide/texts/typography.ts';
import { type Inspected, inspection } from '../messages/inspection.ts';
import type { PageCheck } from '../messages/types.ts';

/**
 * What the self-check says of a tab, from what its frames answered; `null` when none of them is of a portal. An answer that
 * does not parse is none.
 */
export function pageCheck(answers: readonly unknown[], language: Language, version: string): PageCheck | null {
  const frames = answers.flatMap(answer => {
    const read = inspection.safeParse(answer);
    return read.success && read.data.portal ? [read.data] : [];
  });
  const best = bestOf(frames);
  if (!best) return null;
  return {
    page: best.page,
    title: best.page && typeset(pageTexts(language).pages[best.page].title),
    found: [...new Set(best.fields.map(({ field }) => field))],
    missing: missingFields(best),
    report: reportText(best, version),
  };
}

/** A tab as the browser describes it, as far as it matters here. */
interface Tab {
  id?: number | undefined;
  active: boolean;
  lastAccessed?: number | undefined;
}

/** Of the tabs with a portal the one that is open, or was last: the popup may stand in a tab of its own. */
export function tabToCheck(tabs: readonly Tab[]): number | undefined {
  const [first] = tabs.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  );
  return first?.id;
}

/** Of the frames of a tab the one that says most; the others are headers and menus. */
function bestOf(frames: readonly Inspected[]): Inspected | undefined {
  return frames.toSorted(
    (a, b) => Number(b.page !== null) - Number(a.page !== null) || b.fields.length - a.fields.length,
  )[0];
}

/** Nobody misses a search box, nor a birth number, which does not belong there. */
const unmissed: readonly FieldId[] = ['search', 'person.birthNumber'];

/** The fields that the guide looks for on the page and that were not found. */
function missingFields({ page, fields }: Inspected): FieldId[] {
  const found = new Set(fields.map(({ field }) => field));
  return page ? guide.pages[page].fields.filter(field => !unmissed.includes(field) && !found.has(field)) : [];
}

/**
 * The report for the maintainer: what was recognised, how, and what was not. Plain English, because contributors read it;
 * it holds words of the guide only, no value and no text of the page.
 */
function reportText(inspected: Inspected, version: string): string {
  const { address, page, portal, fields, others, controls } = inspected;
  return [
    `Povolební průvodce ${version}`,
    `address: ${address}`,
    `portal: ${portal ?? 'none'}`,
    `page: ${page ?? 'none'}`,
    `controls: ${controls}`,
    'found:',
    ...fields.map(({ field, confidence, evidence }) => `  ${field} ${confidence.toFixed(2)} (${evidence.join('; ')})`),
    'not found on this page:',
    ...missingFields(inspected).map(field => `  ${field}`),
    'controls without a field:',
    ...others.map(({ kind, label }) => `  ${kind}: ${label || '(no label)'}`),
    '',
  ].join('\n');
}
