import { captionOver } from './columns.ts';
import { isDatePart } from './dates.ts';
import { attribute } from './dom.ts';
import { type Label, type Labelled, label } from './label.ts';
import { type Lead, placedAfter, placedBefore } from './placed.ts';
import { sectionsOf } from './sections.ts';
import { type Box, type Control, type Entry, isShared, type Sheet } from './sheet.ts';
import { firstPiece, isTick, partedAt, runFrom, textIn } from './stream.ts';
import { ariaLabels, tieLabels } from './tied.ts';

/** How far up an element around all controls of an entry is looked for. */
const reach = 6;
/** What parts a caption that lists several controls: „Jméno a příjmení“. */
const listed = /[,/;+&]|\s(?:a|and|nebo|or)\s/i;

/**
 * Finds labels, contexts and groups of all entries. Linear in the number of controls.
 *
 * @param isMute tells a text that names nothing („Ano“, „Nápověda“), so that the next one is looked at.
 */
export function labelAll(sheet: Sheet, isMute: (text: string) => boolean): Labelled[] {
  const tied = tieLabels(sheet);
  const sectionOf = sectionsOf(sheet);
  const headers = new Map<Element, Element | null>();
  const referenced = new Map<Element, string>();
  const legends = new Map<Box | null, Box>();
  for (const { box } of sheet.headings) if (box.tag === 'legend') legends.set(box.up, box);
  /** Texts that still speak for the next control, the nearest first. */
  let leads: readonly Lead[] = [];

  const authoredOf = (control: Control): Label[] =>
    (tied.get(control) ?? [])
      .flatMap(box => [label('label-for', textIn(sheet, box)), label('label-for', firstPiece(sheet, box), 0.94)])
      .concat(ariaLabels(control.el, referenced))
      .filter(({ text }) => !isMute(text));

  // Texts to the right of ticks are taken first, so that no control after them takes them for its own.
  const ticks = new Map<Control, Label>();
  for (const control of sheet.controls) {
    const text = isTick(control) && (authoredOf(control)[0] ?? placedAfter(sheet, control, isMute));
    if (text) ticks.set(control, text);
  }

  /** What names all controls of an entry: the name of their ARIA group, the legend of their fieldset. */
  const around = ({ controls, first }: Entry): Label[] => {
    const labels: Label[] = [];
    let box = first.box.up;
    for (let i = 0; i < reach && box && box.end - box.first <= controls.length; i++, box = box.up) {
      const legend = legends.get(box);
      if (legend) labels.push(label('legend', textIn(sheet, legend)));
      if (/group$/.test(box.role) && box.end - box.first === controls.length)
        labels.push(...ariaLabels(box.el, referenced));
    }
    return labels;
  };

  /** „Jméno a příjmení“ before two controls, or „Jméno“, „Příjmení“ and then two controls, is dealt out to both. */
  const deal = (first: Control, [nearest, ...others]: readonly Lead[]): void => {
    const run = nearest ? runFrom(sheet, first, nearest.depth) : [];
    if (!nearest || run.length < 2) return;
    const row = [nearest, ...others.filter(({ depth }) => depth === nearest.depth)].map(({ text }) => text).reverse();
    const parts = row.length === run.length ? row : nearest.text.split(listed);
    if (parts.length !== run.length) return;
    for (const [i, entry] of run.entries()) entry.share = { text: parts[i] ?? '', whole: nearest.text };
  };

  const labelled = (entry: Entry): Labelled => {
    const { first, kind, controls, parts } = entry;
    const isSilent = (text: string) => isMute(text) || (!!parts && isDatePart(text));
    const authored = controls.length > 1 && !parts ? [] : authoredOf(first).filter(({ text }) => !isSilent(text));
    const outer = around(entry);
    const before = isSpread(entry) ? { labels: [], leads: [] } : placedBefore(sheet, first, isSilent);
    const { depth } = first.box.up?.block ?? first.box;
    const authoredLead = authored[0] && !isTick(first) ? [{ text: authored[0].text, depth }] : [];
    const own = before.leads.length > 0 ? before.leads : authoredLead;
    if (!entry.share) deal(first, own);

    const parted = partedAt(sheet, first);
    const outermost = own.at(-1)?.depth ?? Number.POSITIVE_INFINITY;
    leads = [...own, ...leads.filter(lead => lead.depth <= parted && lead.depth < outermost)];
    const texts = leads.map(({ text }) => text);

    const tick = kind === 'checkbox' ? ticks.get(first) : undefined;
    let labels = authored.length > 0 ? authored : [...(tick ? [tick] : []), ...before.labels, ...outer];
    const isNamed = authored.length + before.labels.length > 0;
    const { share } = entry;
    const contexts = share ? [share.whole, ...texts] : isNamed ? texts.slice(1) : texts;
    if (share && (!authored[0] || authored[0].text === share.whole)) labels = [label('share', share.text)];
    else if (!isNamed && texts[0]) labels.push(label('shared', texts[0]));

    const section = sectionOf(first);
    let { group } = section;
    const caption = authored.length > 0 || share ? null : captionOver(sheet, first, headers);
    const isRow = !!caption && isShared(sheet, caption.row);
    const isPlaced = labels.some(({ blocks }) => blocks);
    if (caption && (isRow || !isPlaced)) {
      // Where the row has a caption of its own, the column may be a person: „Jméno | Starosta | Místostarosta“.
      const isRowNamed = (leads[0]?.depth ?? -1) >= caption.row.depth;
      labels.push(label('column-header', caption.text, isRowNamed ? 0.99 : 1));
      contexts.unshift(caption.text);
      if (isRow) group += `|${caption.row.from}:${caption.column}`;
    }
    if (kind === 'radio' && section.contexts[0]) labels.push(label('heading', section.contexts[0]));
    const right = labels.some(({ tier }) => tier < 2) ? null : placedAfter(sheet, first, isMute);
    if (right) labels.push(right);
    for (const way of ['title', 'placeholder'] as const) {
      const text = attribute(first.el, way);
      if (text) labels.push(label(way, text));
    }
    const answers = kind === 'radio' ? controls.flatMap(control => ticks.get(control)?.text ?? []) : [];
    return {
      entry,
      labels: labels.filter(({ text }) => text),
      contexts: [...contexts, ...section.contexts],
      group,
      answers,
    };
  };
  return sheet.entries.map(labelled);
}

/** Radios in several rows of a table or a list: the text before the first one names an answer, not the group. */
function isSpread({ controls, first }: Entry): boolean {
  const last = controls.at(-1) ?? first;
  return controls.length > 1 && rowOf(first.box) !== rowOf(last.box);
}

function rowOf(box: Box): Box | null {
  let row: Box | null = box;
  while (row && row.tag !== 'tr' && row.tag !== 'li') row = row.up;
  return row;
}
