import { plural } from '../guide/texts/plural.ts';
import { judge } from '../hints/judge.ts';
import type { JudgedHint } from '../hints/types.ts';
import type { Handbook } from '../messages/types.ts';
import type { RecognisedField } from '../recognition/index.ts';
import { Announcer } from './announcer.ts';
import type { BirthPlaces } from './birthPlaces.ts';
import type { Told } from './briefing.ts';
import { lineOf, make } from './dom.ts';
import { FieldHints } from './fieldHints.ts';
import { fieldOf, fieldsAround, lockedAmong, valuesOf } from './fields.ts';
import type { WrongFields } from './guard.ts';
import { groupsOf, HintList, isWrong, wayTo } from './hintList.ts';
import type { Host } from './host.ts';
import type { Panel, PanelView } from './panel.ts';
import { makeDraggable } from './panelDrag.ts';
import type { PanelSide } from './panelPlace.ts';
import type { Sight } from './sight.ts';
import { wordsOf } from './words.ts';

/** A screen reader listens only to a region that was there before its text, ms. */
const untilHeard = 100;

/** What was found on the page as it stands now. */
export interface Found {
  hints: readonly JudgedHint[];
  /** The fields of the person that the hints are about. */
  fields: readonly RecognisedField[];
}

/** All hints of one page: at its fields, in the panel, and as a list. */
export class PageHints {
  readonly #atFields: FieldHints;
  readonly #list = new HintList();
  readonly #host: Host;
  readonly #panel: Panel;
  readonly #announcer: Announcer;
  readonly #birthPlaces: BirthPlaces;
  #said = '';
  #found: Found = { hints: [], fields: [] };

  constructor(
    host: Host,
    panel: Panel,
    signal: AbortSignal,
    moveTo: (side: PanelSide) => void,
    birthPlaces: BirthPlaces,
  ) {
    this.#host = host;
    this.#panel = panel;
    this.#birthPlaces = birthPlaces;
    this.#atFields = new FieldHints(host, panel, signal);
    this.#announcer = new Announcer(host, signal);
    makeDraggable(panel.element, moveTo);
    // The field that has focus already gets its hint, too.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement !== document.body) this.entered(activeElement);
  }

  /** Opens the list of all hints and takes the focus there; closed, it gives it back. */
  openList({ overlay }: Handbook, redraw: () => void): void {
    const { activeElement } = document;
    this.#list.open(redraw, () => {
      if (this.#host.owns(activeElement)) this.#panel.focus(overlay.listHints);
      else if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    });
    this.#panel.focus();
  }

  /** A form is being sent. */
  sending(form: Element, redraw: () => void): void {
    this.#list.sent(form, redraw);
  }

  entered(control: HTMLElement): void {
    this.#atFields.entered(control);
  }

  left(control: HTMLElement, { seen }: Sight): void {
    this.#atFields.left(control, seen.fields);
  }

  /** Esc: closes what was opened last. */
  close(isInPanel: boolean): void {
    if (isInPanel) this.#list.close();
    else this.#atFields.close();
  }

  forgetRemoved(): void {
    this.#atFields.forgetRemoved();
  }

  /** Judges the page, its fields, and what they hold now; `redraw` when there is more to judge by. */
  find(
    { context: { settings, case: kase }, handbook }: Told,
    { seen, said }: Sight,
    now: Date,
    redraw: () => void,
  ): Found {
    const { field } = this.#atFields;
    const fields = fieldsAround(seen.fields, field);
    const values = valuesOf(fields);
    if (fieldOf(fields, field)?.field === 'person.birthPlace') this.#birthPlaces.want(values, redraw);
    const birthPlaces = this.#birthPlaces.among(values);
    const view = {
      case: kase,
      now,
      failures: said.failures,
      locked: lockedAmong(fields),
      ...(birthPlaces && { birthPlaces }),
    };
    const hints = seen.page ? judge(seen.page, values, view, handbook.advice) : [];
    this.#found = { hints: hints.filter(hint => !settings.dismissed.includes(hint.text)), fields };
    return this.#found;
  }

  /** What is wrong in the fields as they were last judged, for the guard. */
  wrong(handbook: Handbook): WrongFields | null {
    const groups = groupsOf(this.#found, isWrong);
    if (groups.length === 0) return null;
    const { language, overlay } = handbook;
    return {
      lead: `${plural(language, overlay.listWrong, groups.length)}:`,
      lines: leave =>
        groups.map(({ field, hints }) =>
          make(
            'li',
            {},
            wayTo(field, handbook, leave),
            ...hints.map(hint =>
              lineOf({ ...hint, mark: overlay.severity[hint.severity], text: wordsOf(hint, handbook) }),
            ),
          ),
        ),
    };
  }

  /** What concerns the whole page stands in the panel, not at a field; and the list, while it is open. */
  inPanel(found: Found, handbook: Handbook, dismiss: (hint: JudgedHint) => void): Pick<PanelView, 'notes' | 'insert'> {
    const notes = found.hints
      .filter(({ field }) => field === null)
      .map(hint => ({
        severity: hint.severity,
        mark: handbook.overlay.severity[hint.severity],
        text: wordsOf(hint, handbook),
      }));
    const insert = this.#list.insert(found, handbook, dismiss);
    const urgent = notes.filter(({ severity }) => severity === 'error' || severity === 'warning');
    this.#say([...urgent.map(({ text }) => text), insert?.isUrgent ? insert.heading : ''].join(' ').trim());
    return { notes, insert };
  }

  draw(found: Found, handbook: Handbook, dismiss: (hint: JudgedHint) => void): void {
    this.#atFields.draw(found, handbook, dismiss);
  }

  /** Something on the page has moved. */
  place(): void {
    this.#atFields.place();
  }

  end(): void {
    this.#atFields.end();
  }

  /** What is wrong with the page is said aloud when it comes, once. */
  #say(text: string): void {
    if (text === this.#said) return;
    this.#said = text;
    this.#announcer.say(text, untilHeard);
  }
}
