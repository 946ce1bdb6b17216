import { type Answer, document } from '../portals/answer.ts';

export const benchHost = 'www.czechpoint.cz';

const captions = [
  'Jméno',
  'Příjmení',
  'Titul před',
  'Titul za',
  'E-mail',
  'Telefon',
  'Uživatelské jméno',
  'Funkce',
  'Datum narození',
  'Místo narození',
  'Druh dokladu',
  'Číslo dokladu',
  'Poznámka',
  'Číslo jednací',
  'Předchozí zaměstnavatel',
  'Datum vzniku',
];

/** `words`: as `label`, but the captions differ in a word, not in a number only. */
export const layouts = ['label', 'table', 'words'] as const;

export interface BenchForm {
  layout: (typeof layouts)[number];
  controls: number;
  /** So many nodes that are no part of the form. */
  others?: number;
  /** On the same host, but on a path where the extension does not run. */
  elsewhere?: boolean;
}

/** Address of a page with a form in one of the two commonest layouts. */
export function benchUrl({ layout, controls, others = 0, elsewhere = false }: BenchForm): string {
  const query = new URLSearchParams({ layout, controls: `${controls}`, others: `${others}` });
  return `https://${benchHost}/${elsewhere ? 'jinde' : 'spravadat'}/bench?${query}`;
}

/** Serves the bench pages; every other address is not theirs. */
export function benchPage({ path }: { path: string }): Answer | null {
  if (!/^\/(spravadat|jinde)\/bench\?/.test(path)) return null;
  const query = new URLSearchParams(path.split('?')[1]);
  const layout = query.get('layout');
  const isTable = layout === 'table';
  const rows = Array.from({ length: Number(query.get('controls')) }, (_, index) =>
    isTable ? tableRow(index) : labelRow(index, layout === 'words'),
  );
  const form = isTable ? `<table>${rows.join('')}</table>` : rows.join('');
  const others = Array.from({ length: Number(query.get('others')) / nodesOfOther }, (_, index) => other(index));
  return document(`<!doctype html><html lang="cs"><meta charset="utf-8"><title>Nový uživatel - Správa dat</title>
<h1>Nový uživatel</h1><form>${form}<button>Uložit uživatele</button></form><ul>${others.join('')}</ul></html>`);
}

const nodesOfOther = 5;

/** Five nodes of a page: three elements and two texts. */
function other(index: number): string {
  return `<li><span>Záznam ${index}</span> <a href="#${index}">Zobrazit</a></li>`.replace('> <', '><');
}

function labelRow(index: number, inWords: boolean): string {
  const text = caption(index, inWords);
  return `<p><label for="f${index}">${text}</label> <input id="f${index}" name="a${index}"></p>`;
}

function tableRow(index: number): string {
  return `<tr><td>${caption(index)}:&nbsp;*</td><td><input name="f:j_id${index}"></td></tr>`;
}

/**
 * The first sixteen fields are those of a person; the others have a caption that no other field has. With a number in it
 * („Údaj 16 Jmén“) more than half of those name a field of the guide all the same, and are judged in full.
 */
function caption(index: number, inWords = false): string {
  const own = captions[index % captions.length] ?? '';
  return index < captions.length ? own : `Údaj ${inWords ? wordOf(index) : index} ${own.slice(0, 4)}`;
}

/** A number as a word that the guide does not know. */
function wordOf(index: number): string {
  return `${index}`.replace(/\d/g, digit => `${'bdfgklmnpr'[Number(digit)]}o`);
}
