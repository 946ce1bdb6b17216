import { attribute, isShown } from './dom.ts';
import { isInDialog, stepIn } from './innermost.ts';
import type { Lexicon } from './lexicon.ts';
import type { Box, Item, Sheet } from './sheet.ts';
import { textIn } from './stream.ts';

/** A text that may name the page: its plain words, between spaces, with how surely a text in such a place does. */
export interface Title {
  readonly text: string;
  readonly weight: number;
  /** It names what is shown within the page: an open dialog, the current step of a wizard. */
  readonly inner?: boolean;
}

/** What a page shows of itself, without its fields. */
export interface Evidence {
  /** Texts that may name a page of the guide. */
  readonly titles: readonly Title[];
  /** It has a main heading other than the name of the portal. */
  readonly isNamed: boolean;
  /** The first of its short texts. */
  readonly texts: readonly string[];
  /** What the words of the address are worth; `obec=` stands for a key that has a value. */
  readonly address: ReadonlyMap<string, number>;
}

const maxHeadings = 60;
const maxTexts = 400;
const headingWeights = [0, 1, 0.95, 0.85, 0.75, 0.7, 0.7, 0.75];
const selectedWeight = 0.7;

export function pageEvidence(root: Document, url: URL, sheet: Sheet, lexicon: Lexicon): Evidence {
  const { seams } = lexicon;
  const plainOf = (text: string) => lexicon.plain(text);
  const titleOf = (text: string, weight: number, inner = false): Title[] => {
    // „Uživatelé (14)“, „Určení vedoucího představitele (statutárního zástupce)“.
    const step = stepIn(plainOf(text.slice(0, 200).replace(/\([^)]*\)/g, ' ')), lexicon);
    const { name } = step;
    return name ? [{ text: ` ${name} `, weight, inner: inner || step.inner }] : [];
  };
  /** „Správa dat » Uživatelé » Nový uživatel“: the last part names the page, those before it are pages above it. */
  const titlesIn = (text: string, weight: number, inner: boolean): Title[] => {
    const parts = text.split(seams);
    return parts.flatMap((part, i) =>
      i === parts.length - 1 ? titleOf(part, weight, inner) : titleOf(part, weight * 0.5),
    );
  };

  const titles = [root.title, ...root.title.split(seams)].flatMap(part => titleOf(part, 0.9));
  const headings = sheet.headings.slice(0, maxHeadings).filter(({ box }) => isShown(box.el));
  const isNamed = headings.some(({ box, level }) => level === 1 && isOwnName(plainOf(textIn(sheet, box)), lexicon));
  for (const { box, level } of headings) {
    titles.push(...titlesIn(textIn(sheet, box), headingWeights[level] ?? 0, isInDialog(box, lexicon)));
  }
  const items = sheet.items.slice(0, maxTexts).filter(({ control, text }) => !control && text.length <= 160);
  // Asked once; the questions to each text are slow ones.
  const { step: current, mayStep, selected } = lexicon.words.selectors;
  const hasSteps = root.querySelector(mayStep);
  const hasSelected = root.querySelector(selected);
  for (const item of items) {
    if (!lexicon.wordsOf(item.text).some(({ use }) => use?.page)) continue;
    const isSelected = hasSelected && item.box.el.closest(selected);
    const weight = isSelected ? selectedWeight : textWeight(item, lexicon);
    if (hasSteps && item.box.el.closest(current)) titles.push(...titleOf(item.text, Math.max(weight, 0.7), true));
    else if (weight > 0.4) titles.push(...titlesIn(item.text, weight, isInDialog(item.box, lexicon)));
  }
  return {
    titles,
    isNamed,
    texts: items.map(({ text }) => text),
    address: addressOf(url, plainOf),
  };
}

/** Is it more than the name of the portal? */
function isOwnName(plain: string, { site }: Lexicon): boolean {
  return plain !== '' && !site.test(` ${plain} `);
}

/**
 * A plain text that stands alone may be a heading without the markup of one; more so when its class says so. A link names
 * another page, unless the menu marks it as the current one, as it does with a tab.
 */
function textWeight({ box, link }: Item, { title }: Lexicon): number {
  if (link) return 0;
  let weight = 0.4;
  let up: Box | null = box;
  for (let i = 0; up && i < 4; up = up.up, i++) {
    if (up.is.names) return 0.3;
    const name = attribute(up.el, 'class');
    if (name && i < 2 && title.test(name)) weight = 0.75;
  }
  return weight;
}

/** Session ids, numbers and addresses inside the query are no evidence; `userEdit.do` is „useredit“, „user“ and „edit“. */
function addressOf({ pathname, searchParams }: URL, plainOf: (text: string) => string): Map<string, number> {
  const words = new Map<string, number>();
  const add = (part: string, worth: number): void => {
    const [name = ''] = part.split(/[;.]/, 1);
    const own = plainOf(name.replace(/([a-z])([A-Z])/g, '$1 $2'));
    for (const word of own.split(' ')) words.set(word, 0.12);
    words.set(own.replaceAll(' ', ''), worth);
  };
  const path = pathname.split('/').filter(part => part);
  for (const [i, part] of path.entries()) add(part, i === path.length - 1 ? 0.25 : 0.12);
  for (const [key, value] of searchParams) {
    if (value && !/sess|token|sid$|csrf|time/i.test(key)) words.set(`${key.toLowerCase()}=`, 0.4);
    if (value.length <= 40 && !value.includes('/')) add(value, 0.12);
  }
  return words;
}
