import { button, make } from './dom.ts';
import type { Host } from './host.ts';
import { panelPlace } from './panelPlace.ts';
import type { Box } from './place.ts';

export interface PanelAction {
  caption: string;
  act(): void;
}

export interface PanelNote {
  severity: 'error' | 'warning' | 'advice' | 'ok';
  mark: string;
  text: string;
}

/** Everything the panel shows, already in words. */
export interface PanelView {
  name: string;
  title: string;
  collapsed: boolean;
  fold: PanelAction;
  /** Something that has just happened, with its undo. */
  news: { text: string; undo: PanelAction | null } | null;
  notes: readonly PanelNote[];
  sections: readonly { heading: string; look: 'do' | 'avoid' | 'next'; lines: readonly string[] }[];
  step: { heading: string; text: string; state: string; tick: PanelAction | null } | null;
  /** What is folded away until asked for. */
  more: { heading: string; lines: readonly string[]; acts: readonly PanelAction[] };
}

/**
 * The panel in the corner of the portal page. Folded it is a small tab. It moves to the other side when the focused
 * control would lie under it.
 */
export class Panel {
  readonly #element: HTMLElement;
  #drawn = '';

  constructor(host: Host) {
    this.#element = make('section', { class: 'panel', attributes: { popover: 'manual' } });
    host.stage.append(this.#element);
    this.reshow();
  }

  /** Shows the panel in the top layer (again): needed after the host has moved. */
  reshow(): void {
    if (!this.#element.isConnected) return;
    if (!this.#element.matches(':popover-open')) this.#element.showPopover();
  }

  draw(view: PanelView): void {
    const drawn = JSON.stringify(view);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const focused = this.#focusedCaption();
    const unfolded = this.#element.querySelector('details')?.open ?? false;
    this.#element.setAttribute('aria-label', view.name);
    this.#element.setAttribute('role', 'complementary');
    this.#element.classList.toggle('folded', view.collapsed);
    this.#element.replaceChildren(...(view.collapsed ? folded(view) : open(view, unfolded)));
    if (focused)
      this.#buttons()
        .find(candidate => candidate.textContent === focused)
        ?.focus();
  }

  /** Finds room beside the portal's controls; `never` are those that it must not cover at any price. */
  keepClear(never: readonly Box[], controls: readonly Box[]): void {
    const { classList, style } = this.#element;
    classList.remove('aside');
    style.removeProperty('--room');
    const { width, height } = this.#element.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const place = panelPlace(controls, never, { width, height }, viewport);
    style.setProperty('--room', `${place.height}px`);
    classList.toggle('left', place.side === 'left');
    classList.toggle('aside', place.aside);
  }

  remove(): void {
    this.#element.remove();
  }

  #buttons(): HTMLElement[] {
    return [...this.#element.querySelectorAll<HTMLElement>('button, summary')];
  }

  #focusedCaption(): string | null {
    return this.#buttons().find(candidate => candidate.matches(':focus'))?.textContent ?? null;
  }
}

function folded(view: PanelView): Node[] {
  const urgent = view.notes.find(note => note.severity === 'error' || note.severity === 'warning');
  return [
    make(
      'button',
      {
        class: 'tab',
        attributes: { type: 'button', 'aria-expanded': 'false', title: view.fold.caption },
        on: { click: view.fold.act },
      },
      make('span', { class: `mark ${urgent?.severity ?? 'brand'}` }),
      view.name,
    ),
  ];
}

function open(view: PanelView, unfolded: boolean): Node[] {
  const fold = make(
    'button',
    {
      class: 'fold',
      attributes: {
        type: 'button',
        'aria-expanded': 'true',
        'aria-label': view.fold.caption,
        title: view.fold.caption,
      },
      on: { click: view.fold.act },
    },
    '–',
  );
  const parts: (Node | null)[] = [
    make('header', {}, make('p', { class: 'name' }, make('span', { class: 'mark brand' }), view.name), fold),
    make('h2', {}, view.title),
    view.news && news(view.news),
    ...view.notes.map(note),
    ...view.sections.filter(section => section.lines.length > 0).map(section),
    view.step && step(view.step),
    more(view.more, unfolded),
  ];
  return parts.filter(part => part !== null);
}

function news({ text, undo }: NonNullable<PanelView['news']>): Node {
  return make(
    'p',
    { class: 'news', attributes: { role: 'status' } },
    text,
    undo && button(undo.caption, undo.act, 'quiet'),
  );
}

function note({ severity, mark, text }: PanelNote): Node {
  return make(
    'p',
    { class: `line ${severity}` },
    make('span', { class: 'mark', attributes: { role: 'img', 'aria-label': mark } }),
    make('span', { class: 'text' }, text),
  );
}

function section({ heading, look, lines }: PanelView['sections'][number]): Node {
  return make(
    'div',
    { class: `section ${look}` },
    make('h3', {}, heading),
    lines.length > 1 ? make('ul', {}, ...lines.map(line => make('li', {}, line))) : make('p', {}, lines[0] ?? ''),
  );
}

function step({ heading, text, state, tick }: NonNullable<PanelView['step']>): Node {
  return make(
    'div',
    { class: 'section step' },
    make('h3', {}, heading),
    make('p', {}, text),
    make('p', { class: 'state' }, state, tick && button(tick.caption, tick.act)),
  );
}

function more({ heading, lines, acts }: PanelView['more'], unfolded: boolean): Node {
  const details = make(
    'details',
    {},
    make('summary', {}, heading),
    ...lines.map(line => make('p', {}, line)),
    make('footer', {}, ...acts.map(({ caption, act }) => button(caption, act, 'quiet'))),
  );
  details.open = unfolded;
  return details;
}
