import { type Caption, captionOver, type Tables } from './columns.ts';
import { attribute, textOf } from './dom.ts';
import { type Label, type Labelled, label } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { none } from './lists.ts';
import { isMute, type Lead, type Placed, placedAfter, placedBefore } from './placed.ts';
import { isSure } from './reading.ts';
import type { Sections } from './sections.ts';
import { type Box, type Control, deepest, type Entry, type Sheet } from './sheet.ts';
import { firstPiece, isTick, runFrom, textIn } from './stream.ts';
import { ariaLabels } from './tied.ts';

/** How far up an element around all controls of an entry is looked for. */
const reach = 6;
/** A longer text is a sentence, no list of captions. */
const longestShared = 80;
const nothing: Placed = { labels: none, leads: none };

/** Finds the labels of entries, which must be asked for in the order of the page. Linear in the number of controls. */
export function labeller(sheet: Sheet, sections: Sections, lexicon: Lexicon): (entry: Entry) => Labelled {
  const tables: Tables = { headers: new Map(), grid: new Map() };
  const referenced = new Map<Element, string>();
  const legends = new Map<Box | null, Box>();
  /** Texts to the right of ticks are taken first, so that no control after them takes them for its own. */
  const ticks = new Map<Control, Label>();
  /** Texts that still speak for the next control, the nearest first. */
  let speaking: readonly Lead[] = none;

  const labelled = (entry: Entry): Labelled => {
    const { first, kind, controls, parts } = entry;
    const authored = controls.length > 1 && !parts ? none : authoredOf(first, parts);
    // The texts around a label that the author gave matter only when it needs a witness.
    const before = isClear(authored) || isSpread(entry) ? nothing : placedBefore(sheet, first, parts, lexicon);
    const own = before.leads.length > 0 || !authored[0] || isTick(first) ? before.leads : [leadOf(authored[0], first)];
    if (!entry.share) deal(first, own);
    const leads = leadsAt(first, own);
    speaking = leads;

    const { share } = entry;
    const isTied = authored[0] && authored[0].text !== share?.whole;
    const { labels, caption } = isTied ? { labels: authored, caption: null } : untied(entry, before, leads);
    let all = labels;
    if (first.tells) {
      for (const way of ['title', 'placeholder'] as const) {
        const text = attribute(first.el, way);
        if (text) all = [...all, label(way, text, lexicon)];
      }
    }
    const isNamed = !share && authored.length + before.labels.length > 0;
    return {
      entry,
      labels: sorted(all),
      answers: kind === 'radio' ? controls.flatMap(control => ticks.get(control)?.text ?? []) : none,
      caption,
      leads: !isNamed ? leads : leads.length > 1 ? leads.slice(1) : none,
    };
  };

  /** The labels of an entry whose author tied none to it, and the header of its column. */
  const untied = (
    entry: Entry,
    before: Placed,
    leads: readonly Lead[],
  ): { labels: readonly Label[]; caption: Caption | null } => {
    const { first, kind, share } = entry;
    const labels: Label[] = [];
    if (share) labels.push(label('share', share.text, lexicon));
    else {
      const tick = kind === 'checkbox' && ticks.get(first);
      if (tick) labels.push(tick);
      labels.push(...(kind === 'text' ? before.labels : inRow(before)), ...around(entry, before));
      if (before.labels.length === 0 && leads[0]) labels.push(label('shared', leads[0].text, lexicon));
    }
    const caption = share ? null : columnOf(first, labels);
    // Where the row has a caption of its own, the column may be a person: „Jméno | Starosta | Místostarosta“.
    const isRowNamed = caption && (leads[0]?.depth ?? -1) >= caption.row.depth;
    const isGroup = kind === 'radio' && entry.controls.length > 1;
    // The answers of a group in one row are captions of their own under that of the question.
    const asked = isGroup && caption?.over ? caption.over : caption?.text;
    // „Telefon“ at the start of a row says more than „Příjmení“ far over it.
    const isRowSure = isRowNamed && !isTick(first) && lexicon.read(leads[0]?.text ?? '').matches.some(isSure);
    const doubt = isRowSure ? 0.6 : isRowNamed ? 0.99 : 1;
    if (asked) addHeard(label('column-header', asked, lexicon, doubt), entry.parts, labels);
    const over = sections.over(first)[0];
    const isFirstUnder = first.headings !== sheet.controls[first.index - 1]?.headings;
    if (over && kind === 'radio') labels.push(label('heading', over, lexicon));
    const right = isGroup || labels.some(({ tier }) => tier < 2) ? null : placedAfter(sheet, first, lexicon);
    if (right) labels.push(right);
    // „IČO“ in a row of its own, the control in the next.
    else if (over && isFirstUnder && labels.every(({ tier }) => tier > 2)) labels.push(label('heading', over, lexicon));
    return { labels, caption };
  };

  const authoredOf = (control: Control, parts?: Entry['parts']): readonly Label[] => {
    if (control.labels.length === 0 && !control.tells) return none;
    const labels: Label[] = [];
    for (let i = 0; i < control.labels.length; i++) {
      const box = control.labels[i];
      const text = box ? textIn(sheet, box) : '';
      if (text) addHeard(label('label-for', text, lexicon), parts, labels);
      const piece = box && box.to - box.from > 1 ? firstPiece(sheet, box) : '';
      if (piece) addHeard(label('label-for', piece, lexicon, 0.94), parts, labels);
    }
    if (control.tells) for (const own of ariaLabels(control.el, referenced, lexicon)) addHeard(own, parts, labels);
    return labels;
  };

  /** „eDotace | Plzeňský kraj | [x]“: of the texts of a row that one which says something. */
  const inRow = ({ labels, leads }: Placed): readonly Label[] => {
    const [nearest] = labels;
    if (nearest?.way !== 'cell-left' || nearest.reading.matches.length > 0) return labels;
    const told = leads.find(({ text, depth }) => depth === leads[0]?.depth && lexicon.read(text).matches.length > 0);
    return told ? [label('cell-left', told.text, lexicon)] : labels;
  };

  const addHeard = (own: Label, parts: Entry['parts'], labels: Label[]): void => {
    if (!isMute(own, parts, lexicon)) labels.push(own);
  };

  /** What names all controls of an entry: the name of their ARIA group, the legend of their fieldset. */
  const around = ({ controls, first }: Entry, before: Placed): readonly Label[] => {
    // A single control with a text of its own is not what the legend over it says.
    if (controls.length === 1 && (legends.size === 0 || before.labels.length > 0)) return none;
    const labels: Label[] = [];
    for (let box = first.box.up, i = 0; i < reach && box && box.end - box.first <= controls.length; i++, box = box.up) {
      const legend = legends.get(box);
      if (legend) labels.push(label('legend', textIn(sheet, legend), lexicon));
      if (/group$/.test(box.role) && box.end - box.first === controls.length)
        labels.push(...ariaLabels(box.el, referenced, lexicon));
    }
    return labels;
  };

  /** The header of the column, where the row holds several controls or nothing nearer names the control. */
  const columnOf = (control: Control, labels: readonly Label[]): Caption | null => {
    const isNamed = labels.some(({ blocks }) => blocks);
    return captionOver(sheet, control, tables, isNamed);
  };

  /** „Jméno a příjmení“ before two controls, or „Jméno“, „Příjmení“ and then two controls, is dealt out to both. */
  const deal = (first: Control, leads: readonly Lead[]): void => {
    const nearest = leads[0];
    if (!nearest || nearest.text.length > longestShared || !sheet.items[first.item + 1]?.control) return;
    const run = runFrom(sheet, first, nearest.depth);
    if (run.length < 2 || run.some(entry => ticks.has(entry.first))) return;
    // Parts of a row under headers of their own have nothing to share.
    if (run[1]?.first.box.up !== first.box.up && captionOver(sheet, first, tables, true)) return;
    const row = leads.filter(({ depth }) => depth === nearest.depth).map(({ text }) => text);
    // A heading may stand over the captions of many.
    const isRow = row.length === run.length || (row.length > run.length && run.length > 2);
    const parts = isRow ? row.slice(0, run.length).reverse() : nearest.text.split(lexicon.listed);
    if (parts.length !== run.length) return;
    for (const [i, entry] of run.entries()) entry.share = { text: parts[i] ?? '', whole: nearest.text };
  };

  /** The texts that speak for a control: its own, and those of the controls before it that reach so far. */
  const leadsAt = ({ parted }: Control, own: readonly Lead[]): readonly Lead[] => {
    const outermost = own.at(-1)?.depth ?? deepest;
    let leads = own;
    for (let i = 0; i < speaking.length; i++) {
      const lead = speaking[i];
      if (lead && lead.depth <= parted && lead.depth < outermost) leads = [...leads, lead];
    }
    return leads;
  };

  for (const { box } of sheet.headings) if (box.tag === 'legend') legends.set(box.up, box);
  for (const control of sheet.controls) {
    if (!isTick(control)) continue;
    // A tick drawn by hand may hold its own text.
    const inside = textOf(control.el);
    const drawn = lexicon.plain(inside) && label('tick-text', inside, lexicon);
    const text = authoredOf(control)[0] ?? (drawn || placedAfter(sheet, control, lexicon));
    if (text) ticks.set(control, text);
  }
  return labelled;
}

/** Do labels that need no witness name it? */
function isClear(labels: readonly Label[]): boolean {
  return labels.length > 0 && labels.every(({ reading }) => reading.weak.length === 0);
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
  const last = controls[controls.length - 1] ?? first;
  return last !== first && rowOf(first.box) !== rowOf(last.box);
}

function rowOf(box: Box): Box | null {
  let row: Box | null = box;
  while (row && row.tag !== 'tr' && row.tag !== 'li') row = row.up;
  return row;
}
