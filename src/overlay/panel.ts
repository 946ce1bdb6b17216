import type { StepId } from '../guide/index.ts';
import type { Handbook, PanelWords } from '../messages/types.ts';
import { button, type Line, lineOf, make, sourceOf } from './dom.ts';
import type { Host } from './host.ts';
import { type PanelSide, panelPlace } from './panelPlace.ts';
import type { Box } from './place.ts';

type Captions = Handbook['overlay'];

/** Everything the panel shows: the worker's words, and what this page adds to them. */
export interface PanelView {
  words: PanelWords;
  collapsed: boolean;
  /** Where the clerk has put the panel. */
  side: PanelSide | null;
  notes: readonly Line[];
  /** Whether there are hints to be listed. */
  listable: boolean;
  insert: Insert | null;
  /** A step that was recorded on this page, until it is taken back. */
  news: { text: string; step: StepId | null } | null;
}

/** What stands in the panel for a while in place of its guidance. */
export interface Insert {
  heading: string;
  /** It is said aloud, and a folded panel shows it. */
  isUrgent: boolean;
  /** Tells whether anything has changed. */
  key: string;
  parts(): Node[];
}

/** What the clerk can do in the panel. */
export interface PanelActs {
  fold(): void;
  /** Quiet for so many minutes. */
  pause(minutes: number): void;
  /** Quiet on this portal until the clerk switches the helper on again. */
  hideHere(): void;
  /** The panel has grown or shrunk. */
  resized(): void;
  tick(step: StepId): void;
  takeBack(step: StepId): void;
  /** Lists the hints of all fields. */
  list(): void;
  /** Puts the panel to a side of the window, for good. */
  moveTo(side: PanelSide): void;
}

/**
 * The panel at the side of the portal page. Folded it is a small tab. It makes way for the controls of the page.
 */
export class Panel {
  readonly element: HTMLElement;
  #drawn = '';
  #words: PanelWords | null = null;
  #written = '';
  #side: PanelSide | null = null;

  constructor(host: Host) {
    this.element = make('section', { class: 'panel', attributes: { popover: 'manual' } });
    host.stage.append(this.element);
    this.reshow();
  }

  /** Shows the panel in the top layer (again): needed after the host has moved. */
  reshow(): void {
    if (!this.element.isConnected) return;
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  get box(): DOMRect {
    return this.element.getBoundingClientRect();
  }

  /** Returns whether anything had to be drawn anew; then there may be another place for it. */
  draw(view: PanelView, captions: Captions, acts: PanelActs): boolean {
    const { words, insert, ...page } = view;
    // The worker's words are long, and the same object at every key.
    if (words !== this.#words) this.#written = JSON.stringify(words);
    this.#words = words;
    const drawn = JSON.stringify([page, insert?.heading, insert?.key, captions.name]) + this.#written;
    if (drawn === this.#drawn) return false;
    this.#drawn = drawn;
    const focused = this.#focusedCaption();
    const unfolded = this.element.querySelector('details')?.open ?? false;
    this.element.setAttribute('aria-label', captions.name);
    this.element.setAttribute('role', 'complementary');
    this.element.classList.toggle('folded', view.collapsed);
    this.element.replaceChildren(
      ...(view.collapsed ? folded(view, captions, acts) : open(view, captions, acts, unfolded)),
    );
    this.#side = view.side;
    if (focused) this.focus(focused);
    return true;
  }

  /** Takes the focus to the button with a caption, or to the first of what was inserted. */
  focus(caption?: string): void {
    const buttons = [...this.element.querySelectorAll<HTMLElement>(caption ? 'button, summary' : '.insert button')];
    buttons.find(({ textContent }) => !caption || textContent === caption)?.focus();
  }

  /** Stands where it covers none of the portal's controls. Moved by `translate`, which is no layout shift. */
  keepClear(controls: readonly Box[]): void {
    const { classList, style } = this.element;
    classList.remove('aside');
    style.maxHeight = '';
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, bottom, height, aside } = panelPlace(controls, this.box, viewport, this.#side);
    style.maxHeight = `min(60vh, 500px, ${height}px)`;
    classList.toggle('aside', aside);
    classList.toggle('left', this.#side === 'left');
    style.translate = `${left}px ${viewport.height - bottom - height}px`;
  }

  #focusedCaption(): string | null {
    return this.element.querySelector(':is(button, summary):focus')?.textContent ?? null;
  }
}

function folded({ notes, insert }: PanelView, { name, expand }: Captions, { fold }: PanelActs): Node[] {
  const urgent = notes.find(({ severity }) => severity === 'error' || severity === 'warning');
  const wrong = insert?.isUrgent && insert.heading;
  const tab = make(
    'button',
    { class: 'tab', attributes: { type: 'button', 'aria-expanded': 'false', title: expand }, on: { click: fold } },
    make('span', { class: `mark ${wrong ? 'error' : (urgent?.severity ?? 'brand')}` }),
    wrong || name,
  );
  return [tab];
}

function open(view: PanelView, captions: Captions, acts: PanelActs, unfolded: boolean): Node[] {
  const { words, notes, news, listable, insert } = view;
  const head = header(view, captions, acts);
  if (insert) return [head, make('div', { class: 'insert' }, make('h2', {}, insert.heading), ...insert.parts())];
  const parts = [
    head,
    make('h2', {}, words.title),
    news && newsLine(news, captions, acts),
    ...notes.map(line => lineOf(line)),
    ...words.sections.filter(({ lines }) => lines.length > 0).map(section),
    words.step && step(words.step, acts),
    listable && button(captions.listHints, acts.list, 'quiet'),
    more(words.more, () => mute(captions, acts), acts.resized, unfolded),
  ];
  return parts.filter(part => part instanceof Node);
}

function header({ side }: PanelView, { name, collapse, cross }: Captions, { fold, moveTo }: PanelActs): Node {
  const icon = (caption: string, sign: string, act: () => void) =>
    make(
      'button',
      { class: 'icon', attributes: { type: 'button', 'aria-label': caption, title: caption }, on: { click: act } },
      sign,
    );
  const folding = icon(collapse, '–', fold);
  folding.setAttribute('aria-expanded', 'true');
  return make(
    'header',
    {},
    make('p', { class: 'name' }, make('span', { class: 'mark brand' }), name),
    icon(cross, '⇄', () => moveTo(side === 'left' ? 'right' : 'left')),
    folding,
  );
}

function newsLine({ text, step }: NonNullable<PanelView['news']>, captions: Captions, acts: PanelActs): Node {
  const undo = step && button(captions.takeBack, () => acts.takeBack(step), 'quiet');
  return make('p', { class: 'news', attributes: { role: 'status' } }, text, undo);
}

function section({ heading, look, lines }: PanelWords['sections'][number]): Node {
  return make(
    'div',
    { class: `section ${look}` },
    make('h3', {}, heading),
    lines.length > 1 ? make('ul', {}, ...lines.map(line => make('li', {}, line))) : make('p', {}, lines[0] ?? ''),
  );
}

function step({ heading, text, state, tick }: NonNullable<PanelWords['step']>, acts: PanelActs): Node {
  return make(
    'div',
    { class: 'section step' },
    make('h3', {}, heading),
    make('p', {}, text),
    make('p', { class: 'state' }, state, tick && button(tick.caption, () => acts.tick(tick.step))),
  );
}

function mute({ mute: { lead, quarter, hour, here } }: Captions, { pause, hideHere }: PanelActs): Node {
  return make(
    'footer',
    {},
    lead,
    button(quarter, () => pause(15), 'quiet'),
    button(hour, () => pause(60), 'quiet'),
    button(here, hideHere, 'quiet'),
  );
}

/** Filled when it is unfolded: that may never be, and the page waits for everything that is drawn. */
function more(words: PanelWords['more'], footer: () => Node, resized: () => void, unfolded: boolean): Node {
  const { heading, lines, sources } = words;
  const toggle = (): void => {
    fill();
    resized();
  };
  const details = make('details', { on: { toggle } }, make('summary', {}, heading));
  const fill = (): void => {
    if (details.childElementCount > 1) return;
    const paragraphs = [...lines, ...sources.map(({ text, url }) => sourceOf(text, url))];
    details.append(...paragraphs.map(line => make('p', {}, line)), footer());
  };
  if (unfolded) fill();
  details.open = unfolded;
  return details;
}
