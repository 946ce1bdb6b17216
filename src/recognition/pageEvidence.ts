import { attribute, isShown } from './dom.ts';
import { captionsOf } from './guardedControl.ts';
import { isInDialog, stepIn } from './innermost.ts';
import type { Lexicon } from './lexicon.ts';
import type { Box, Item, Sheet } from './sheet.ts';
import { textIn } from './stream.ts';

/** A text that may name the page: its plain words, between spaces, with how surely a text in such a place does. */
export interface Title {
  readonly text: string;
  readonly weight: number;
  /** It says what the whole page is about: h1, the end of the breadcrumbs. */
  readonly main: boolean;
  /** It names what is shown within the page: an open dialog, the current step of a wizard. */
  readonly inner?: boolean;
}

/** What a page shows of itself, without its fields. */
export interface Evidence {
  /** Texts that may name a page of the guide. */
  readonly titles: readonly Title[];
  /** Texts without the look of a heading, which count only as a whole. */
  readonly plain: ReadonlyMap<string, number>;
  /** Captions of buttons and links. */
  readonly actions: ReadonlySet<string>;
  /** Of the short texts that stand for themselves (table headers, terms, labels) those that may name a page. */
  readonly captions: ReadonlySet<string>;
  /** What the words of the address are worth; `obec=` stands for a key that has a value. */
  readonly address: ReadonlyMap<string, number>;
  /** What the whole page is about, by its main titles other than the name of the portal; looked for only when asked. */
  subject(): readonly Title[];
}

const maxHeadings = 60;
const maxTexts = 400;
const maxActions = 200;
const longestTitle = 14;
const headingWeights = [0, 1, 0.95, 0.85, 0.75, 0.7, 0.7, 0.75];
const crumbWeight = 0.8;
const arrows = /\S\s*[»›>→]\s*\S/;
const seams = /[»›>→/|·]|\s[-–—:]\s|::/;
/** The portal's own name says nothing about the page. */
const siteNames = / (epusa|portal|sovm|sprava datum|czech point) /;
/** What headings below a main one are worth when that one is no name of the portal: they name parts of the page. */
const underMain = 0.75;
const inLink = 0.5;
const selected = '[aria-current]:not([aria-current=false]), [aria-selected=true]';

export function pageEvidence(root: Document, url: URL, sheet: Sheet, lexicon: Lexicon): Evidence {
  const plainOf = (text: string) => lexicon.plain(text);
  const titleOf = (text: string, weight: number, main = false, inner = false): Title[] => {
    // „Uživatelé (14)“, „Určení vedoucího představitele (statutárního zástupce)“.
    const step = stepIn(plainOf(text.slice(0, 200).replace(/\([^)]*\)/g, ' ')), lexicon);
    const { name } = step;
    const isShort = name && name.split(' ').length <= longestTitle;
    return isShort ? [{ text: ` ${name} `, weight, main, inner: inner || step.inner }] : [];
  };
  /** „Správa dat » Uživatelé » Nový uživatel“: the last part names the page, those before it are pages above it. */
  const titlesIn = (text: string, weight: number, main: boolean, inner = false): Title[] => {
    const parts = text.split(seams);
    const last = parts.length - 1;
    const titles = parts.flatMap((part, i) =>
      i === last ? titleOf(part, weight, main, inner) : titleOf(part, weight * 0.5),
    );
    return last > 0 ? [...titles, ...titleOf(text, weight, false, inner)] : titles;
  };

  const titles = [root.title, ...root.title.split(seams)].flatMap(part => titleOf(part, 0.9));
  const headings = sheet.headings.slice(0, maxHeadings).filter(({ box }) => isShown(box.el));
  const isNamed = headings.some(({ box, level }) => level === 1 && isOwnName(plainOf(textIn(sheet, box))));
  for (const { box, level } of headings) {
    const isPart = isNamed && level > 1;
    // A tile that leads to another page.
    const isLink = box.el.closest('a');
    const worth = (headingWeights[level] ?? 0) * (isPart ? underMain : 1) * (isLink ? inLink : 1);
    titles.push(...titlesIn(textIn(sheet, box), worth, level === 1, isInDialog(box, lexicon)));
  }
  const items = sheet.items.slice(0, maxTexts).filter(({ control, text }) => !control && text.length <= 160);
  const captions = new Set<string>();
  // Asked once; the question to each text is a slow one.
  const { step: current, mayStep } = lexicon.words.selectors;
  const hasSteps = root.querySelector(mayStep);
  const plain = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    if (!lexicon.mayNamePage(item.text)) continue;
    const caption = plainOf(item.text);
    captions.add(caption);
    const own = textWeight(item, lexicon);
    // Of the breadcrumbs side by side the last names the page.
    const next = items[i + 1];
    const weight = next && own === crumbWeight && textWeight(next, lexicon) === crumbWeight ? 0 : own;
    if (hasSteps && item.box.el.closest(current))
      titles.push(...titleOf(item.text, Math.max(weight, 0.7), false, true));
    else if (weight > 0.4)
      titles.push(...titlesIn(item.text, weight, weight === crumbWeight, isInDialog(item.box, lexicon)));
    else plain.set(caption, weight);
  }
  return {
    titles,
    plain,
    captions,
    actions: new Set(sheet.actions.slice(0, maxActions).flatMap(({ el }) => captionsOf(el).map(plainOf))),
    address: addressOf(url, plainOf),
    subject: () => {
      const crumbs = items.filter(item => textWeight(item, lexicon) === crumbWeight);
      return [...titles, ...crumbs.flatMap(({ text }) => titlesIn(text, crumbWeight, true))].filter(
        ({ main, text }) => main && !siteNames.test(text),
      );
    },
  };
}

/** Is it more than the name of the portal? */
function isOwnName(plain: string): boolean {
  return plain !== '' && !siteNames.test(` ${plain} `);
}

function textWeight({ text, box, link }: Item, lexicon: Lexicon): number {
  // A link names another page, unless the menu marks it as the current one, as it does with a tab.
  if (box.el.closest(selected)) return 0.7;
  return link ? 0 : arrows.test(text) ? crumbWeight : weightIn(box, lexicon);
}

/** A plain text that stands alone may be a heading without the markup of one; more so when its class says so. */
function weightIn(box: Box, { crumbs, title }: Lexicon): number {
  let weight = 0.4;
  let up: Box | null = box;
  for (let i = 0; up && i < 4; up = up.up, i++) {
    if (up.is.names) return 0.3;
    const name = attribute(up.el, 'class');
    if (name && crumbs.test(name)) return crumbWeight;
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
