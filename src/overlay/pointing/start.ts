import type { FieldId } from '../../guide/index.ts';
import { fieldsToOffer, type Mark } from '../../guide/mark.ts';
import { pointingTexts } from '../../guide/texts/pointingTexts.ts';
import { fill } from '../../guide/texts/typography.ts';
import { markKey, type Spotted } from '../../recognition/index.ts';
import { fieldOf } from '../fields.ts';
import { Host } from '../host.ts';
import { Bar } from './bar.ts';
import { type Answer, askField } from './choice.ts';
import { controlAt, isPassword } from './controlAt.ts';
import { Outline } from './outline.ts';
import type { PointingParts } from './parts.ts';

/** What a click consists of; none of it reaches the page. */
const pressing = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

/**
 * Lets the clerk point at controls, one after another, and say which fields they are (docs/decisions/0009). Only a click of
 * the clerk on a control, Enter in one, and Esc are kept from the page; all else works as ever. Ends with Esc, the button,
 * the signal, or when another page is open.
 */
export function startPointing(parts: PointingParts, styles: string): void {
  const { page, handbook, signal, end } = parts;
  const texts = pointingTexts[handbook.language];
  const { pointing, fieldNames } = texts;
  const host = new Host(handbook.styles + styles);
  host.language = handbook.language;
  host.follow(document.querySelector('dialog:modal'));
  const outline = new Outline(host);
  const bar = new Bar(host, texts, end, signal);
  let asking = false;
  signal.addEventListener('abort', () => host.remove(), { once: true });

  const fieldAt = (control: HTMLElement) => fieldOf(parts.seen().fields, control)?.field ?? null;
  const show = (control: HTMLElement) => {
    const field = fieldAt(control);
    outline.show(control, field ? fieldNames[field] : pointing.unknown);
    bar.keepClear(control.getBoundingClientRect());
  };

  /** The control that the clerk's event is about; `null` leaves the event to the page. */
  const about = (event: Event): HTMLElement | null => {
    if (asking || !event.isTrusted || host.owns(event.target)) return null;
    if (parts.seen().page !== page) end();
    return signal.aborted ? null : controlAt(event);
  };
  const keep = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const options = { signal, capture: true };
  for (const type of ['pointerover', 'focusin']) {
    window.addEventListener(
      type,
      event => {
        const control = about(event);
        if (control) show(control);
      },
      options,
    );
  }
  for (const type of ['scroll', 'resize']) window.addEventListener(type, () => outline.place(), options);
  for (const type of pressing) {
    window.addEventListener(
      type,
      event => {
        const control = about(event);
        if (!control) return;
        keep(event);
        if (type === 'click') void ask(control);
      },
      options,
    );
  }
  window.addEventListener(
    'keydown',
    event => {
      if (asking || !event.isTrusted) return;
      if (event.key === 'Escape') {
        keep(event);
        end();
      }
      const control = event.key === 'Enter' ? about(event) : null;
      if (!control) return;
      keep(event);
      void ask(control);
    },
    options,
  );

  async function ask(control: HTMLElement): Promise<void> {
    show(control);
    if (isPassword(control)) return bar.say(fill(pointing.password));
    const spotted = parts
      .spots()
      .find(({ controls }) => controls.some(own => own.contains(control) || control.contains(own)));
    if (!spotted) return bar.say(fill(pointing.unreadable));
    asking = true;
    const now = fieldAt(spotted.controls[0] ?? control);
    const marked = parts.marks().filter(mark => markKey(mark) === markKey(markOf(spotted, null)));
    const question = { label: spotted.spot.label, fields: fieldsFor(spotted), now, marked: marked.length > 0 };
    const answer = await askField(host, question, texts, signal);
    asking = false;
    if (!answer || signal.aborted) return;
    const done =
      answer === 'revert'
        ? await parts.change({ add: [], remove: marked })
        : await parts.change({ add: [markOf(spotted, answer === 'none' ? null : answer)], remove: [] });
    if (signal.aborted) return;
    show(control);
    bar.say(done ? newsOf(answer) : fill(pointing.failed));
  }

  function newsOf(answer: Answer): string {
    if (answer === 'revert') return fill(pointing.reverted);
    return answer === 'none' ? fill(pointing.silenced) : fill(pointing.marked, { field: fieldNames[answer] });
  }

  function fieldsFor({ spot }: Spotted): FieldId[] {
    const kinds = new Map(handbook.words.fields.map(([field, traits]) => [field, traits.kinds]));
    return fieldsToOffer(handbook.pages[page], spot.kind, field => kinds.get(field) ?? []);
  }

  function markOf({ spot }: Spotted, field: FieldId | null): Mark {
    return { page, field, ...spot };
  }
}
