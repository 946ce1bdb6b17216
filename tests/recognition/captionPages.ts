import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageId } from '../../src/guide/index.ts';
import { addTo, entriesOf } from '../../src/recognition/lists.ts';
import type { CorpusPage } from './corpus.ts';

/** Tables of captions, one for each hand: page, section, control, field or „-“, caption, options parted by „|“. */
const folder = join(import.meta.dirname, 'captions');
/** A page holds so many captions, in so many sections, and so many of them that name no field. */
const mostCaptions = 9;
const mostSections = 4;
const mostOthers = 3;

/** How the pages around the captions are called: by the plainest heading and address there is. */
const frames: Readonly<Record<PageId, readonly [heading: string, path: string]>> = {
  'sovm.login': ['Přihlášení do Správy dat', 'login'],
  'sovm.home': ['Správa dat – úvodní stránka', 'home'],
  'sovm.dataRequest': ['Výzva k poskytnutí údajů', 'vyzva'],
  'sovm.identify': ['Ztotožnění osoby', 'ztotozneni'],
  'sovm.subject': ['Editace subjektu', 'subjekt/edit'],
  'sovm.users': ['Seznam uživatelů', 'uzivatele'],
  'sovm.userForm': ['Editace uživatele', 'uzivatel/edit'],
  'sovm.statutory': ['Nastavení statutárního zástupce', 'statutar'],
  'sovm.publicRecord': ['Detail subjektu', 'verejne/subjekt'],
  'epusa.login': ['Přihlášení do ePUSA', 'login'],
  'epusa.municipality': ['Detail obce', 'obec'],
  'epusa.contacts': ['Kontakty obce', 'kontakty'],
  'epusa.personForm': ['Editace osoby', 'osoba/edit'],
  'epusa.rights': ['Práva osoby', 'prava'],
};

interface Entry {
  page: string;
  section: string;
  control: string;
  field: string;
  caption: string;
  options: readonly string[];
}

/** Plain pages with all captions, for judging the words of the guide apart from markup. The dialect is the hand. */
export function captionPages(): CorpusPage[] {
  return readdirSync(folder)
    .sort()
    .flatMap(file => {
      const hand = file.replace(/\.tsv$/, '');
      const byPage = new Map<string, Entry[]>();
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        const [page = '', section = '', control = '', field = '', caption = '', options = ''] = line.split('\t');
        if (page) addTo(byPage, page, { page, section, control, field, caption, options: options.split('|') });
      }
      return entriesOf(frames).flatMap(([page, frame]) =>
        sheetsOf(byPage.get(page) ?? []).map((entries, i) => pageOf(page, frame, entries, hand, i + 1)),
      );
    });
}

/** Deals the captions of one page out to sheets on which no field stands twice. */
function sheetsOf(entries: readonly Entry[]): Entry[][] {
  const sheets: Entry[][] = [];
  for (const entry of entries) {
    const sheet = sheets.find(own => hasRoomFor(entry, own));
    if (sheet) sheet.push(entry);
    else sheets.push([entry]);
  }
  return sheets;
}

function hasRoomFor({ field, section }: Entry, sheet: readonly Entry[]): boolean {
  const alike = sheet.filter(own => own.field === field).length;
  const sections = new Set([...sheet.map(own => own.section), section]);
  return sheet.length < mostCaptions && alike < (field === '-' ? mostOthers : 1) && sections.size <= mostSections;
}

function pageOf(
  page: PageId,
  [heading, path]: readonly [string, string],
  entries: readonly Entry[],
  hand: string,
  number: number,
): CorpusPage {
  const host = page.startsWith('sovm') ? 'https://www.czechpoint.cz/spravadat/' : 'https://www.epusa.cz/';
  const isTable = number % 2 === 0;
  const sections = [...new Set(entries.map(({ section }) => section))].map(section => {
    const rows = entries.filter(own => own.section === section).map(own => row(own, entries.indexOf(own), isTable));
    const body = isTable ? `<table>${rows.join('')}</table>` : rows.join('');
    return section ? `<fieldset><legend>${escaped(section)}</legend>${body}</fieldset>` : `<div>${body}</div>`;
  });
  const html =
    `<!doctype html><html lang="cs" data-page="${page}"><meta charset="utf-8"><title>${heading}</title>` +
    `<h1>${heading}</h1><form>${sections.join('')}<button>Uložit</button></form></html>`;
  return { name: `${hand}/${page}-${number}`, dialect: hand, url: new URL(path, host), page, html, isApart: true };
}

function row({ control, field, caption, options }: Entry, i: number, isTable: boolean): string {
  const truth = field === '-' ? '' : ` data-field="${field}"`;
  const name = escaped(caption);
  const own = `id="c${i}" name="c${i}"${truth}`;
  const made: Readonly<Record<string, string>> = {
    select: `<select ${own}>${options.map(option => `<option>${escaped(option)}</option>`).join('')}</select>`,
    radio: options.map(o => `<label><input type="radio" name="c${i}"${truth}> ${escaped(o)}</label>`).join(' '),
    textarea: `<textarea ${own}></textarea>`,
  };
  const input = made[control] ?? `<input type="${control}" ${own}>`;
  if (isTable) return `<tr><td>${name}</td><td>${input}</td></tr>`;
  if (control === 'radio')
    return `<div role="radiogroup" aria-labelledby="l${i}"><span id="l${i}">${name}</span> ${input}</div>`;
  const label = `<label for="c${i}">${name}</label>`;
  return `<div>${control === 'checkbox' ? `${input} ${label}` : `${label} ${input}`}</div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
