import { type Caption, captionOver } from './columns.ts';
import { datePartIn } from './dates.ts';
import { type Label, type Labelled, label } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { none } from './lists.ts';
import { type Lead, placedAfter, placedBefore } from './placed.ts';
import type { Sections } from './sections.ts';
import { attributeOf, type Box, type Control, deepest, type Entry, type Sheet } from './sheet.ts';
import { firstPiece, isTick, partedAt, runFrom, textIn } from './stream.ts';
import { ariaLabels, tieLabels } from './tied.ts';

/** How far up an element around all controls of an entry is looked for. */
const reach = 6;
const nothing = { labels: none, leads: none };
/** What parts a caption that lists several controls: „Jméno a příjmení“. */
const listed = /[,/;+&]|\s(?:a|and|nebo|or|[-–—])\s/i;

/** Finds the labels of entries, which must be asked for in the order of the page. Linear in the number of controls. */
export class Labeller {
  readonly #sheet: Sheet;
  readonly #lexicon: Lexicon;
  readonly #sections: Sections;
  readonly #headers = new Map<Element, Element | null>();
  readonly #referenced = new Map<Element, string>();
  readonly #legends = new Map<Box | null, Box>();
  /** Texts to the right of ticks are taken first, so that no control after them takes them for its own. */
  readonly #ticks = new Map<Control, Label>();
  /** Texts that still speak for the next control, the nearest first. */
  #leads: readonly Lead[] = none;

  constructor(sheet: Sheet, sections: Sections, lexicon: Lexicon) {
    this.#sheet = sheet;
    this.#lexicon = lexicon;
    this.#sections = sections;
    tieLabels(sheet);
    for (const { box } of sheet.headings) if (box.tag === 'legend') this.#legends.set(box.up, box);
    for (const control of sheet.controls) {
      const text = isTick(control) && (this.#authoredOf(control)[0] ?? placedAfter(sheet, control, lexicon));
      if (text) this.#ticks.set(control, text);
    }
  }

  labelled(entry: Entry): Labelled {
    const { first, kind, controls, parts, share: dealt } = entry;
    const isGroup = controls.length > 1 && !parts;
    const authored = isGroup ? none : this.#authoredOf(first, parts);
    // The texts around a label that the author gave matter only when it needs a witness.
    const isClear = authored.length > 0 && authored.every(({ text }) => this.#lexicon.read(text).weak.length === 0);
    const before =
      isClear || isSpread(entry)
        ? nothing
        : placedBefore(this.#sheet, first, this.#lexicon, text => this.#isMute(text, parts));
    const own = before.leads.length > 0 || !authored[0] || isTick(first) ? before.leads : [leadOf(authored[0], first)];
    if (!dealt) this.#deal(first, own);
    const leads = this.#leadsAt(first, own);
    this.#leads = leads;

    const { share } = entry;
    const isShare = share && (!authored[0] || authored[0].text === share.whole);
    const labels = isShare ? [label('share', share.text)] : authored.slice();
    if (!isShare && authored.length === 0) {
      const tick = kind === 'checkbox' && this.#ticks.get(first);
      if (tick) labels.push(tick);
      labels.push(...before.labels, ...this.#around(entry));
      if (before.labels.length === 0 && leads[0]) labels.push(label('shared', leads[0].text));
    }
    const caption = authored.length > 0 || share ? null : this.#columnOf(first, labels);
    // Where the row has a caption of its own, the column may be a person: „Jméno | Starosta | Místostarosta“.
    const isRowNamed = caption && (leads[0]?.depth ?? -1) >= caption.row.depth;
    if (caption) labels.push(label('column-header', caption.text, isRowNamed ? 0.99 : 1));
    if (kind === 'radio') {
      const [over] = this.#sections.over(first);
      if (over) labels.push(label('heading', over));
    }
    const right = labels.some(({ tier }) => tier < 2) ? null : placedAfter(this.#sheet, first, this.#lexicon);
    if (right) labels.push(right);
    for (const way of ['title', 'placeholder'] as const) {
      const text = attributeOf(first.box, way);
      if (text) labels.push(label(way, text));
    }
    const isNamed = !share && authored.length + before.labels.length > 0;
    const answers = kind === 'radio' ? controls.flatMap(control => this.#ticks.get(control)?.text ?? []) : none;
    return { entry, labels: sorted(labels), answers, caption, leads: isNamed ? leads.slice(1) : leads };
  }

  /** A text that names nothing („Ano“, „Nápověda“; „Den“ at a part of a date): the next one is looked at instead. */
  #isMute(text: string, parts: Entry['parts']): boolean {
    return this.#lexicon.read(text).mute || (!!parts && !!datePartIn(text, this.#lexicon));
  }

  #authoredOf(control: Control, parts?: Entry['parts']): readonly Label[] {
    const labels: Label[] = [];
    for (const box of control.labels) {
      labels.push(label('label-for', textIn(this.#sheet, box)));
      const piece = firstPiece(this.#sheet, box);
      if (piece) labels.push(label('label-for', piece, 0.94));
    }
    const hasAria = control.box.attributes.some(name => name.startsWith('aria-label'));
    if (hasAria) labels.push(...ariaLabels(control.el, this.#referenced));
    return labels.length > 0 ? labels.filter(({ text }) => !this.#isMute(text, parts)) : none;
  }

  /** What names all controls of an entry: the name of their ARIA group, the legend of their fieldset. */
  #around({ controls, first }: Entry): readonly Label[] {
    if (controls.length === 1 && this.#legends.size === 0) return none;
    const labels: Label[] = [];
    for (let box = first.box.up, i = 0; i < reach && box && box.end - box.first <= controls.length; i++, box = box.up) {
      const legend = this.#legends.get(box);
      if (legend) labels.push(label('legend', textIn(this.#sheet, legend)));
      if (/group$/.test(box.role) && box.end - box.first === controls.length)
        labels.push(...ariaLabels(box.el, this.#referenced));
    }
    return labels;
  }

  /** The header of the column, where the row holds several controls or nothing nearer names the control. */
  #columnOf(control: Control, labels: readonly Label[]): Caption | null {
    const isNamed = labels.some(({ blocks }) => blocks);
    return captionOver(this.#sheet, control, this.#headers, isNamed);
  }

  /** „Jméno a příjmení“ before two controls, or „Jméno“, „Příjmení“ and then two controls, is dealt out to both. */
  #deal(first: Control, leads: readonly Lead[]): void {
    const nearest = leads[0];
    const run = nearest ? runFrom(this.#sheet, first, nearest.depth) : none;
    if (!nearest || run.length < 2) return;
    const row = leads
      .filter(({ depth }) => depth === nearest.depth)
      .map(({ text }) => text)
      .reverse();
    const parts = row.length === run.length ? row : nearest.text.split(listed);
    if (parts.length !== run.length) return;
    for (const [i, entry] of run.entries()) entry.share = { text: parts[i] ?? '', whole: nearest.text };
  }

  /** The texts that speak for a control: its own, and those of the controls before it that reach so far. */
  #leadsAt(control: Control, own: readonly Lead[]): readonly Lead[] {
    if (this.#leads.length === 0) return own;
    const parted = partedAt(this.#sheet, control);
    const outermost = own.at(-1)?.depth ?? deepest;
    const reaching = this.#leads.filter(({ depth }) => depth <= parted && depth < outermost);
    return reaching.length > 0 ? own.concat(reaching) : own;
  }
}

/** Those that say something, by tier. */
function sorted(labels: readonly Label[]): readonly Label[] {
  return labels.length > 1 ? labels.filter(({ text }) => text).sort((a, b) => a.tier - b.tier) : labels;
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
