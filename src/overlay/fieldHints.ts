import type { JudgedHint, TextKey } from '../hints/types.ts';
import type { Handbook } from '../messages/types.ts';
import type { RecognisedField } from '../recognition/index.ts';
import { Announcer } from './announcer.ts';
import { Bubble, type BubbleContent, type Surroundings } from './bubble.ts';
import { fieldOf } from './fields.ts';
import type { Host } from './host.ts';
import type { Found } from './pageHints.ts';
import type { Panel } from './panel.ts';
import { portalControls } from './portalControls.ts';
import { wordsOf } from './words.ts';

/** Whoever goes through the fields quickly hears nothing, ms. */
const readingPause = 2000;

/**
 * The bubbles at the fields: one at the field with focus (what belongs there, and once it was left, what is wrong), one
 * at the field that was left last with something wrong, until that is mended or closed.
 */
export class FieldHints {
  readonly #atFocus: Bubble;
  readonly #atLeft: Bubble;
  readonly #announcer: Announcer;
  readonly #panel: Panel;
  #focused: HTMLElement | null = null;
  /** The fields that were left, the last one first. */
  #left: readonly HTMLElement[] = [];
  /** What a bubble shows now. */
  readonly #shown = new Map<Bubble, readonly JudgedHint[]>();
  /** The texts that the clerk has closed at a control: they stay closed there, others still come. */
  readonly #closed = new WeakMap<HTMLElement, Set<TextKey>>();

  constructor(host: Host, panel: Panel, signal: AbortSignal) {
    this.#panel = panel;
    this.#atFocus = new Bubble(host);
    this.#atLeft = new Bubble(host);
    this.#announcer = new Announcer(host, signal);
  }

  /** The control that the hints are about now. */
  get field(): HTMLElement | null {
    return this.#focused ?? this.#left[0] ?? null;
  }

  entered(control: HTMLElement): void {
    this.#focused = control;
    // Its place is free for the bubble that follows.
    if (this.#atLeft.field === control) this.#atLeft.hide();
  }

  left(control: HTMLElement, fields: readonly RecognisedField[]): void {
    this.#focused = null;
    this.#announcer.cancel();
    if (fieldOf(fields, control)) this.#left = [control, ...this.#left.filter(other => other !== control)];
  }

  /** Esc, or the close button: the bubble of the field with focus, else the other. */
  close(): void {
    const bubble = this.#atFocus.field ? this.#atFocus : this.#atLeft;
    const { field } = bubble;
    if (!field) return;
    const closed = this.#closed.get(field) ?? new Set();
    for (const { text } of this.#shown.get(bubble) ?? []) closed.add(text);
    this.#closed.set(field, closed);
    bubble.hide();
  }

  /** Takes down bubbles whose field is gone from the page. */
  forgetRemoved(): void {
    if (this.#focused && !this.#focused.isConnected) this.#focused = null;
    this.#left = this.#left.filter(control => control.isConnected);
    for (const bubble of [this.#atFocus, this.#atLeft]) if (!bubble.field?.isConnected) bubble.hide();
  }

  draw({ hints, fields }: Found, handbook: Handbook, dismiss: (hint: JudgedHint) => void): void {
    this.#show(this.#atFocus, this.#focused, hints, fields, handbook, dismiss);
    const wrong = this.#left.find(
      control => control !== this.#focused && this.#due(this.#atLeft, control, hints, fields).length > 0,
    );
    this.#show(this.#atLeft, wrong ?? null, hints, fields, handbook, dismiss);
  }

  /** Finds places for the bubbles anew, the one of the field with focus first. */
  place(): void {
    this.#atFocus.place();
    this.#atLeft.place();
  }

  end(): void {
    this.#announcer.cancel();
    this.#atFocus.hide();
    this.#atLeft.hide();
  }

  #show(
    bubble: Bubble,
    control: HTMLElement | null,
    hints: readonly JudgedHint[],
    fields: readonly RecognisedField[],
    handbook: Handbook,
    dismiss: (hint: JudgedHint) => void,
  ): void {
    const field = control && fieldOf(fields, control);
    const due = control ? this.#due(bubble, control, hints, fields) : [];
    this.#shown.set(bubble, due);
    if (!field || !control || due.length === 0) {
      bubble.hide();
      return;
    }
    const content = contentOf(due, handbook, dismiss);
    const shown = bubble.show(
      control,
      content,
      () => this.#around(field, bubble),
      () => this.close(),
    );
    if (shown && bubble === this.#atFocus)
      this.#announcer.say(due.map(hint => wordsOf(hint, handbook)).join(' '), readingPause, () =>
        control.matches(':focus'),
      );
  }

  /** What is wrong is said only after the field was left once; what belongs there only while it has focus. */
  #due(
    bubble: Bubble,
    control: HTMLElement,
    hints: readonly JudgedHint[],
    fields: readonly RecognisedField[],
  ): JudgedHint[] {
    const field = fieldOf(fields, control);
    const closed = this.#closed.get(control);
    const own = field ? hints.filter(hint => hint.field === field.field && !closed?.has(hint.text)) : [];
    const trouble = own.filter(hint => hint.severity === 'error' || hint.severity === 'warning');
    if (bubble === this.#atLeft) return trouble;
    const ok = own.filter(hint => hint.severity === 'ok');
    const advice = own.filter(hint => hint.severity === 'advice');
    // What belongs there has been read by one who has typed something to be advised on.
    const found = advice.filter(({ text }) => !text.startsWith('what.'));
    const rest = [ok, found].find(some => some.length > 0) ?? advice;
    return this.#left.includes(control) ? [...trouble, ...rest] : rest;
  }

  /** What a bubble must not cover: its field, the next control, the panel, the other bubble; and all other controls. */
  #around({ controls }: RecognisedField, bubble: Bubble): Surroundings {
    const placed = portalControls().map(control => ({
      box: control.getBoundingClientRect(),
      own: controls.some(own => own === control),
    }));
    const next = placed[placed.findLastIndex(({ own }) => own) + 1];
    const { box } = bubble === this.#atFocus ? this.#atLeft : this.#atFocus;
    return {
      never: [...placed.filter(({ own }) => own).map(({ box }) => box), next?.box, this.#panel.box, box].filter(isBox),
      others: placed.filter(({ own }) => !own).map(({ box }) => box),
    };
  }
}

function isBox(box: DOMRect | null | undefined): box is DOMRect {
  return Boolean(box);
}

function contentOf(
  hints: readonly JudgedHint[],
  handbook: Handbook,
  dismiss: (hint: JudgedHint) => void,
): BubbleContent {
  const { overlay } = handbook;
  return {
    label: overlay.hintsHere,
    lines: hints.map(hint => ({
      severity: hint.severity,
      mark: overlay.severity[hint.severity],
      text: wordsOf(hint, handbook),
      dismiss: hint.severity === 'advice' ? () => dismiss(hint) : null,
    })),
    words: { close: overlay.close, dismiss: overlay.dismiss },
  };
}
