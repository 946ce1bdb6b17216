import { captionOver } from './columns.ts';
import { datePartIn } from './dates.ts';
import { attribute } from './dom.ts';
import { type Label, type Labelled, label } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { type Lead, placedAfter, placedBefore } from './placed.ts';
import { sectionsOf } from './sections.ts';
import { type Box, type Control, type Entry, isShared, type Sheet } from './sheet.ts';
import { firstPiece, isTick, partedAt, runFrom, textIn } from './stream.ts';
import { ariaLabels, tieLabels } from './tied.ts';

/** How far up an element around all controls of an entry is looked for. */
const reach = 6;
const nothing = { labels: [], leads: [] };
/** What parts a caption that lists several controls: „Jméno a příjmení“. */
const listed = /[,/;+&]|\s(?:a|and|nebo|or)\s/i;

/**
 * Finds labels, contexts and groups of all entries. Linear in the number of controls.
 */
export function labelAll(sheet: Sheet, lexicon: Lexicon): Labelled[] {
  /** A text that names nothing („Ano“, „Nápověda“): the next one is looked at instead. */
  const isMute = (text: string) => lexicon.read(text).mute;
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
      .concat(ariaLabels(control.el, control.get, referenced))
      .filter(({ text }) => !isMute(text));

  // Texts to the right of ticks are taken first, so that no control after them takes them for its own.
  const ticks = new Map<Control, Label>();
  for (const control of sheet.controls) {
    const text = isTick(control) && (authoredOf(control)[0] ?? placedAfter(sheet, control, lexicon));
    if (text) ticks.set(control, text);
  }

  /** What names all controls of an entry: the name of their ARIA group, the legend of their fieldset. */
  const around = ({ controls, first }: Entry): Label[] => {
    const labels: Label[] = [];
    if (controls.length === 1 && legends.size === 0) return labels;
    for (let box = first.box.up, i = 0; i < reach && box && box.end - box.first <= controls.length; i++, box = box.up) {
      const { el } = box;
      const legend = legends.get(box);
      if (legend) labels.push(label('legend', textIn(sheet, legend)));
      if (/group$/.test(box.role) && box.end - box.first === controls.length)
        labels.push(...ariaLabels(el, name => attribute(el, name), referenced));
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

  /** The texts that speak for a control: its own, and those of the controls before it that reach so far. */
  const leadsAt = (control: Control, own: readonly Lead[]): readonly Lead[] => {
    if (leads.length === 0) return own;
    const parted = partedAt(sheet, control);
    const outermost = own.at(-1)?.depth ?? Number.POSITIVE_INFINITY;
    return own.concat(leads.filter(({ depth }) => depth <= parted && depth < outermost));
  };

  const labelled = (entry: Entry): Labelled => {
    const { first, kind, controls, parts } = entry;
    const isSilent = parts ? (text: string) => isMute(text) || !!datePartIn(text, lexicon) : isMute;
    const authored = controls.length > 1 && !parts ? [] : authoredOf(first).filter(({ text }) => !isSilent(text));
    // The texts around a label that the author gave matter only when it needs a witness.
    const isClear = authored.length > 0 && !authored.some(({ text }) => lexicon.read(text).weak.length > 0);
    const before = isClear || isSpread(entry) ? nothing : placedBefore(sheet, first, lexicon, isSilent);
    const own = before.leads.length > 0 || !authored[0] || isTick(first) ? before.leads : [leadOf(authored[0], first)];
    if (!entry.share && own.length > 0) deal(first, own);
    leads = leadsAt(first, own);

    const { share } = entry;
    const labels = authored.slice();
    if (share && (!authored[0] || authored[0].text === share.whole)) labels.splice(0, 9, label('share', share.text));
    else if (authored.length === 0) {
      const tick = kind === 'checkbox' && ticks.get(first);
      labels.push(...(tick ? [tick] : []), ...before.labels, ...around(entry));
      if (before.labels.length === 0 && leads[0]) labels.push(label('shared', leads[0].text));
    }
    const section = sectionOf(first);
    const contexts = share ? [share.whole] : [];
    const caption = authored.length > 0 || share ? null : captionOver(sheet, first, headers);
    const isRow = !!caption && isShared(sheet, caption.row);
    if (caption && (isRow || !labels.some(({ blocks }) => blocks))) {
      // Where the row has a caption of its own, the column may be a person: „Jméno | Starosta | Místostarosta“.
      const isRowNamed = (leads[0]?.depth ?? -1) >= caption.row.depth;
      labels.push(label('column-header', caption.text, isRowNamed ? 0.99 : 1));
      contexts.push(caption.text);
    }
    const isNamed = !share && authored.length + before.labels.length > 0;
    for (const { text } of isNamed ? leads.slice(1) : leads) contexts.push(text);
    if (kind === 'radio' && section.contexts[0]) labels.push(label('heading', section.contexts[0]));
    const right = labels.some(({ tier }) => tier < 2) ? null : placedAfter(sheet, first, lexicon);
    if (right) labels.push(right);
    for (const way of ['title', 'placeholder'] as const) if (first.get(way)) labels.push(label(way, first.get(way)));
    return {
      entry,
      labels: labels.filter(({ text }) => text).sort((a, b) => a.tier - b.tier),
      contexts: contexts.concat(section.contexts),
      group: caption && isRow ? `${section.group}|${caption.row.from}:${caption.column}` : section.group,
      answers: kind === 'radio' ? controls.flatMap(control => ticks.get(control)?.text ?? []) : [],
    };
  };
  return sheet.entries.map(labelled);
}

/** How far a label that the author gave may speak for the controls beside it: in its block. */
function leadOf({ text }: Label, { box }: Control): Lead {
  return { text, depth: box.up?.block.depth ?? 0 };
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
