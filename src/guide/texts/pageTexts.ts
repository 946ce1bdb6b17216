import { type PageId, pageIds } from '../pages/ids.ts';
import { pages } from '../pages/index.ts';
import { sources } from '../sources.ts';
import type { Language } from '../types.ts';
import { hints as hintsCs } from './cs/hints.ts';
import { overlay as overlayCs } from './cs/overlay.ts';
import { pages as pagesCs } from './cs/pages.ts';
import { steps as stepsCs } from './cs/steps.ts';
import { hints as hintsEn } from './en/hints.ts';
import { overlay as overlayEn } from './en/overlay.ts';
import { pages as pagesEn } from './en/pages.ts';
import { steps as stepsEn } from './en/steps.ts';
import type { Translation } from './types.ts';
import { fill } from './typography.ts';

/**
 * The texts drawn on the portal page, in one language.
 */
export interface PageTexts {
  language: Language;
  hints: Translation<typeof hintsCs>;
  overlay: Translation<typeof overlayCs>;
  pages: typeof pagesCs;
  steps: typeof stepsCs;
  /** The sources of each page's guidance, in words. */
  sources: { readonly [P in PageId]?: readonly string[] };
}

/** The page texts of a language. */
export function pageTexts(language: Language): PageTexts {
  const texts = language === 'cs' ? czech : english;
  const named = pageIds.map(page => [page, sourcesOf(page, texts.overlay.source)] as const);
  return { language, ...texts, sources: Object.fromEntries(named) };
}

const czech: Omit<PageTexts, 'language' | 'sources'> = {
  hints: hintsCs,
  overlay: overlayCs,
  pages: pagesCs,
  steps: stepsCs,
};
const english: typeof czech = { hints: hintsEn, overlay: overlayEn, pages: pagesEn, steps: stepsEn };

function sourcesOf(page: PageId, text: string): string[] {
  return pages[page].sources.map(id => fill(text, { source: `${sources[id].title} (${sources[id].date})` }));
}
