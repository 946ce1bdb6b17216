import type { Language } from '../types.ts';
import { fieldNames as fieldNamesCs } from './cs/fieldNames.ts';
import { hints as hintsCs } from './cs/hints.ts';
import { overlay as overlayCs } from './cs/overlay.ts';
import { pages as pagesCs } from './cs/pages.ts';
import { steps as stepsCs } from './cs/steps.ts';
import { fieldNames as fieldNamesEn } from './en/fieldNames.ts';
import { hints as hintsEn } from './en/hints.ts';
import { overlay as overlayEn } from './en/overlay.ts';
import { pages as pagesEn } from './en/pages.ts';
import { steps as stepsEn } from './en/steps.ts';
import type { Translation } from './types.ts';

/** The texts that are drawn on the portal page, in one language. */
export interface PageTexts {
  fieldNames: Translation<typeof fieldNamesCs>;
  hints: Translation<typeof hintsCs>;
  overlay: Translation<typeof overlayCs>;
  pages: typeof pagesCs;
  steps: typeof stepsCs;
}

const texts: Readonly<Record<Language, PageTexts>> = {
  cs: { fieldNames: fieldNamesCs, hints: hintsCs, overlay: overlayCs, pages: pagesCs, steps: stepsCs },
  en: { fieldNames: fieldNamesEn, hints: hintsEn, overlay: overlayEn, pages: pagesEn, steps: stepsEn },
};

export function pageTexts(language: Language): PageTexts {
  return texts[language];
}
