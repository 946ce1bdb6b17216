import { checklist, openCase } from '../../src/checklist/index.ts';
import { guide, type Language, type PageId } from '../../src/guide/index.ts';
import { fillPlaces } from '../../src/guide/texts/places.ts';
import { plural } from '../../src/guide/texts/plural.ts';
import { sentence } from '../../src/guide/texts/typography.ts';
import type { Severity, TextKey } from '../../src/hints/types.ts';
import type { Handbook } from '../../src/messages/types.ts';
import { drawBubble } from '../../src/overlay/bubble.ts';
import { button, lineOf, make } from '../../src/overlay/dom.ts';
import { askGuard } from '../../src/overlay/guard.ts';
import { Host } from '../../src/overlay/host.ts';
import styles from '../../src/overlay/overlay.css?inline';
import { Panel } from '../../src/overlay/panel.ts';
import { entriesOf } from '../../src/recognition/lists.ts';
import { guardWords } from '../../src/worker/guardWords.ts';
import { handbook } from '../../src/worker/handbook.ts';
import { panelWords } from '../../src/worker/panelWords.ts';
import { idleActs } from './idleActs.ts';

/** Everything stands in the flow of one page instead of in the top layer. */
const inFlow = `
  :host { display: block !important; position: static !important; width: auto !important; height: auto !important; }
  .stage { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; padding: 16px; width: 1700px; }
  .stage h2 { flex: 0 0 100%; font-size: 18px; }
  .shelf { width: 320px; }
  .shelf code { color: var(--soft); font-size: 11px; }
  .panel, .bubble, .guard { position: static !important; display: block; max-height: none; box-shadow: none; }
  .bubble { position: relative !important; }
  .guard { width: 320px; margin: 8px 0 0; }
`;

/** Invented values for the places of the texts. */
const sample = {
  account: '123456-789/0100',
  code: '581372',
  codes: '581372, 581373',
  count: 3,
  day: 3,
  district: 'Blansko',
  districts: 'Blansko, Brno-venkov',
  ico: '00279978',
  limit: 24,
  mayor: 'Jana Zkušební',
  of: 7,
  place: 'Testov',
  plain: '123456789',
  similar: 'Testov, Testovice',
  title: 'Ing.',
};

const nothing = (): void => {};

const now = new Date('2026-11-10T09:00:00Z');
const kase = openCase({ kind: 'newMayor', ico: '00279978', meetingOn: '2026-11-05' }, now);
const steps = checklist(guide.procedure, kase, now);

/** Draws every panel, every guard and every hint of a language on the page; how many of each. */
export function drawAll(language: Language): { panels: number; guards: number; hints: number } {
  const own = handbook(language, styles);
  const host = new Host(`${styles}${inFlow}`);
  host.language = language;
  const pages: (PageId | null)[] = [...entriesOf(guide.pages).map(([id]) => id), null];
  for (const page of pages) drawPanel(host, page, own);
  const guards = entriesOf(guide.pages).filter(([page]) => drawGuard(host, page, own)).length;
  host.stage.append(make('h2', {}, own.overlay.listHints));
  const hints = entriesOf(own.hints);
  for (const [key, text] of hints) drawHint(host, key, text, own);
  return { panels: pages.length, guards, hints: hints.length };
}

function drawPanel(host: Host, page: PageId | null, { language, overlay }: Handbook): void {
  const panel = new Panel(host);
  const words = panelWords(page, steps, language);
  panel.draw(
    { words, collapsed: false, side: null, notes: [], listable: page !== null, insert: null, news: null },
    overlay,
    idleActs,
  );
  for (const details of panel.element.querySelectorAll('details')) details.open = true;
  shelve(host, page ?? '–', panel.element);
}

/** In the procedure nothing is done yet, so the save would ask; in ePUSA the third day of the wait runs. */
function drawGuard(host: Host, page: PageId, { language, overlay, fieldNames, hints }: Handbook): boolean {
  const content = guardWords(page, { steps, savedOn: '2026-11-07', synced: false }, language, now);
  if (!content) return false;
  const text = fillPlaces(hints['phone.shape'], sample);
  const wrong = {
    lead: `${plural(language, overlay.listWrong, 1)}:`,
    lines: () => [
      make(
        'li',
        {},
        button(sentence(fieldNames['contact.phone']), nothing, 'quiet'),
        lineOf({ severity: 'warning', mark: overlay.severity.warning, text }),
      ),
    ],
  };
  void askGuard(host, document.body, content, page === 'sovm.userForm' ? wrong : null, new AbortController().signal);
  const dialog = host.stage.querySelector('dialog.guard:modal');
  if (!(dialog instanceof HTMLDialogElement)) return false;
  dialog.close();
  dialog.show();
  shelve(host, page, dialog);
  return true;
}

function drawHint(host: Host, key: TextKey, text: string, { overlay }: Handbook): void {
  const severity = severityOf(key);
  const dismiss = severity === 'advice' ? nothing : null;
  const line = { severity, mark: overlay.severity[severity], text: fillPlaces(text, sample), dismiss };
  const words = { close: overlay.close, dismiss: overlay.dismiss };
  shelve(host, key, drawBubble({ label: overlay.hintsHere, lines: [line], words }, nothing));
}

/** The rules decide on it by what was typed; here each way of looking is to be seen. */
function severityOf(key: TextKey): Severity {
  if (key.startsWith('what.')) return 'advice';
  return key.endsWith('.ok') || key.startsWith('ok.') ? 'ok' : 'warning';
}

function shelve(host: Host, name: string, element: HTMLElement): void {
  element.removeAttribute('popover');
  host.stage.append(make('div', { class: 'shelf' }, make('code', {}, name), element));
}
