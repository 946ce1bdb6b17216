import { fields } from './fields.ts';
import type { Guide } from './index.ts';
import { pages } from './pages/index.ts';
import { portals } from './portals.ts';
import { type PageTexts, pageTexts } from './texts/pageTexts.ts';
import type { Language } from './types.ts';
import { words } from './words.ts';

/** The part of the guide that works on a portal page. */
export type PageGuide = Pick<Guide, 'portals' | 'pages' | 'fields' | 'words'>;

/**
 * The data with which the script of a portal page works by itself: the guide, the texts of hints and of its controls. The
 * worker hands them over with its first answer, so that no page has to read them in as script, and none in two languages
 * (docs/decisions/0006).
 */
export interface Handbook {
  language: Language;
  guide: PageGuide;
  hints: PageTexts['hints'];
  overlay: PageTexts['overlay'];
}

export function handbook(language: Language): Handbook {
  const { hints, overlay } = pageTexts(language);
  return { language, guide: { portals, pages, fields, words }, hints, overlay };
}
