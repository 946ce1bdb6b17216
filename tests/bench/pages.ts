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

/**
 * Address of a page with a form of `controls` fields, in one of the two commonest layouts; `elsewhere` on the same host,
 * but on a path where the extension does not run.
 */
export function benchUrl(layout: 'label' | 'table', controls: number, elsewhere = false): string {
  return `https://${benchHost}/${elsewhere ? 'jinde' : 'spravadat'}/bench?layout=${layout}&controls=${controls}`;
}

/** Serves the bench pages; every other address is not theirs. */
export function benchPage({ path }: { path: string }): Answer | null {
  if (!/^\/(spravadat|jinde)\/bench\?/.test(path)) return null;
  const query = new URLSearchParams(path.split('?')[1]);
  const count = Number(query.get('controls'));
  const rows = Array.from({ length: count }, (_, index) =>
    query.get('layout') === 'table' ? tableRow(index) : labelRow(index),
  );
  const form = query.get('layout') === 'table' ? `<table>${rows.join('')}</table>` : rows.join('');
  return document(`<!doctype html><html lang="cs"><meta charset="utf-8"><title>Nový uživatel - Správa dat</title>
<h1>Nový uživatel</h1><form>${form}<button>Uložit uživatele</button></form></html>`);
}

function labelRow(index: number): string {
  return `<p><label for="f${index}">${caption(index)}</label> <input id="f${index}" name="a${index}"></p>`;
}

function tableRow(index: number): string {
  return `<tr><td>${caption(index)}:&nbsp;*</td><td><input name="f:j_id${index}"></td></tr>`;
}

/** The first sixteen fields are those of a person; the others have a caption that no other field has. */
function caption(index: number): string {
  return index < captions.length
    ? (captions[index] ?? '')
    : `Údaj ${index} ${captions[index % captions.length]?.slice(0, 4)}`;
}
