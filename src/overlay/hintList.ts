import { fillPlaces } from '../guide/texts/places.ts';
import { plural } from '../guide/texts/plural.ts';
import { sentence } from '../guide/texts/typography.ts';
import type { JudgedHint } from '../hints/types.ts';
import type { Handbook } from '../messages/types.ts';
import type { RecognisedField } from '../recognition/index.ts';
import { button, lineOf, make, sourceOf } from './dom.ts';
import type { Found } from './pageHints.ts';
import type { Insert } from './panel.ts';
import { wordsOf } from './words.ts';

/** A field of the page with what is said of it. */
export interface Group {
  field: RecognisedField;
  hints: readonly JudgedHint[];
}

/** The fields of which something is said that `isDue`. */
export function groupsOf({ hints, fields }: Found, isDue: (hint: JudgedHint) => boolean): Group[] {
  return fields
    .map(field => ({ field, hints: hints.filter(hint => hint.field === field.field && isDue(hint)) }))
    .filter(group => group.hints.length > 0);
}

export function isWrong({ severity }: JudgedHint): boolean {
  return severity === 'error' || severity === 'warning';
}

/**
 * The hints of all fields in one list in the panel: all of them when the clerk asks, those that say what is wrong when the
 * form is sent. Each leads to its field. It is also the way to the hints for those who do not see the bubbles.
 */
export class HintList {
  #shows: 'all' | 'wrong' | null = null;
  #sent: Element | null = null;
  #giveBack = () => {};
  #redraw = () => {};

  /** The clerk asks for the list; `giveBack` returns the focus to where it was once the list is closed. */
  open(redraw: () => void, giveBack: () => void): void {
    this.#show('all', redraw, giveBack);
  }

  /**
   * A form is being sent: what is wrong is listed when some of it is in that form (a search box is another form), and the
   * focus stays where it is.
   */
  sent(form: Element, redraw: () => void): void {
    this.#sent = form;
    this.#show('wrong', redraw, () => {});
  }

  close(): void {
    if (!this.#shows) return;
    this.#shows = null;
    this.#redraw();
    this.#giveBack();
  }

  #show(shows: 'all' | 'wrong', redraw: () => void, giveBack: () => void): void {
    this.#shows = shows;
    this.#giveBack = giveBack;
    this.#redraw = redraw;
    redraw();
  }

  insert(found: Found, handbook: Handbook, dismiss: (hint: JudgedHint) => void): Insert | null {
    if (!this.#shows) return null;
    const groups = groupsOf(found, hint => this.#shows === 'all' || isWrong(hint));
    const sent = this.#sent;
    this.#sent = null;
    const isThere = ({ field: { controls } }: Group) => !sent || controls.some(control => sent.contains(control));
    if (this.#shows === 'wrong' && !groups.some(isThere)) {
      this.#shows = null;
      return null;
    }
    const { language, overlay } = handbook;
    return {
      heading: this.#shows === 'wrong' ? plural(language, overlay.listWrong, groups.length) : overlay.listHints,
      isUrgent: this.#shows === 'wrong',
      key: JSON.stringify(groups.map(group => [group.field.field, group.hints])),
      parts: () => [
        groups.length > 0
          ? make('ul', { class: 'hints' }, ...groups.map(group => this.#group(group, handbook, dismiss)))
          : make('p', {}, overlay.listEmpty),
        button(overlay.listClose, () => this.close()),
      ],
    };
  }

  #group({ field, hints }: Group, handbook: Handbook, dismiss: (hint: JudgedHint) => void): Node {
    const go = wayTo(field, handbook, () => {});
    return make('li', {}, go, ...hints.map(hint => this.#line(hint, handbook, dismiss)));
  }

  #line(hint: JudgedHint, handbook: Handbook, dismiss: (hint: JudgedHint) => void): Node {
    const { severity, text } = hint;
    const { overlay, sources, hintSources } = handbook;
    const { title, url } = sources[hintSources[text]];
    const isAdvice = severity === 'advice';
    return lineOf(
      { severity, mark: overlay.severity[severity], text: wordsOf(hint, handbook) },
      make('small', {}, sourceOf(fillPlaces(overlay.source, { source: title }), url)),
      isAdvice && button(overlay.dismiss, () => dismiss(hint), 'quiet'),
    );
  }
}

/** A button with the name of a field that leads to it, after `leave`. */
export function wayTo({ field, controls: [first] }: RecognisedField, handbook: Handbook, leave: () => void): Node {
  const name = sentence(handbook.fieldNames[field]);
  const go = (): void => {
    leave();
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  };
  const way = button(name, go, 'quiet');
  way.setAttribute('aria-label', fillPlaces(handbook.overlay.goTo, { field: name }));
  return way;
}
