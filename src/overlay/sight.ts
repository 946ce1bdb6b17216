import type { Page, PageId } from '../guide/index.ts';
import type { Mark } from '../guide/mark.ts';
import {
  type Recognition,
  readValue,
  recogniseBy,
  type Said,
  type Spotted,
  saidOn,
  sheetOf,
  spotsIn,
} from '../recognition/index.ts';
import type { Told } from './briefing.ts';
import { pageAddress } from './frames.ts';

/** A page of the guide as it is open now. */
export interface OpenPage extends Page {
  id: PageId;
  recognised: Recognition['fields'];
  /** The form came with a person in it: it changes somebody who is there already. */
  cameFilled: boolean;
}

/** What the page shows, as it was last looked at. */
export class Sight {
  seen: Recognition = { portal: null, page: null, fields: [] };
  said: Said = { outcome: null, failures: [] };
  /** By which the page was looked at. */
  marks: readonly Mark[] = [];
  #cameFilled = false;

  look({ context, handbook: { words } }: Told): void {
    const { page } = this.seen;
    const sheet = sheetOf(document, words);
    this.marks = context.marks;
    this.seen = recogniseBy(document, pageAddress(), words, sheet, this.marks);
    this.said = saidOn(sheet, words);
    if (this.seen.page !== page) this.#cameFilled = this.seen.fields.some(isFilledName);
  }

  /** The controls of the page as marks know them again. */
  spots({ handbook: { words } }: Told): Spotted[] {
    return spotsIn(document, words);
  }

  /** What the guide knows of the page that is open. */
  openPage({ handbook }: Told): OpenPage | null {
    const { page, fields } = this.seen;
    return page && { id: page, ...handbook.pages[page], recognised: fields, cameFilled: this.#cameFilled };
  }
}

function isFilledName(field: Recognition['fields'][number]): boolean {
  return field.field === 'person.surname' && Boolean(readValue(field)?.trim());
}
