import { startOfDay } from '../calendar/civilDay.ts';
import type { Language, PageId } from '../guide/index.ts';
import { formatDate } from '../guide/texts/dates.ts';
import type { PageTexts } from '../guide/texts/pageTexts.ts';
import { fill } from '../guide/texts/typography.ts';
import type { Hint } from '../hints/index.ts';

/** The texts of one language, with the few ways in which the overlay puts them together. */
export class Words {
  readonly texts: PageTexts;

  constructor(texts: PageTexts) {
    this.texts = texts;
  }

  get language(): Language {
    return this.texts.language;
  }

  /** A hint as it is read: its places filled, a day written as a date. */
  hint({ text, params }: Hint): string {
    const date = params?.date;
    const shown = typeof date === 'string' ? { ...params, date: this.day(startOfDay(date)) } : params;
    return fill(this.texts.hints[text], shown);
  }

  day(date: Date): string {
    return formatDate(this.language, date, 'short');
  }

  /** The sources of a page's guidance, in words. */
  sources(page: PageId): readonly string[] {
    return this.texts.sources[page] ?? [];
  }
}
