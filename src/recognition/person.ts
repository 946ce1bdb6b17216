import { blocksOf } from './blocks.ts';
import { setOf } from './dom.ts';
import { fold } from './fold.ts';

/** Captions and titles: they may stand between the parts of a name, and between a name and an office. */
const captions = setOf(
  'jmeno prijmeni titul tituly pred za funkce obce mesta mestyse obec urad statutarni zastupce vedouci predstavitel ' +
    'ing mgr bc mudr judr phdr rndr mvdr paeddr thdr dr doc prof dis ph d phd csc mba msc bca mga mayor name surname',
);
/** In a row with one of these the office may be somebody else's. */
const otherOffices = / (mistostarost|namestk|tajemni|zastupitel|referent|ucetni|spravce|radni|matrik|administrator)/;

/**
 * Does the page name the person in the office? Surname and given name must stand together, and a word that begins with
 * one of `officeWords` („starost“, „primátor“) beside them, anywhere in the same record (row of a table, item of a list),
 * or alone in the row before or after. Captions, titles and numbers of footnotes do not count. Rather misses than mistakes. Reads at most
 * 20,000 texts.
 */
export function namesPerson(
  root: Document,
  person: { givenName: string; surname: string },
  officeWords: readonly string[],
): boolean {
  const [given, surname] = [fold(person.givenName), fold(person.surname)];
  if (!given || !surname) return false;
  const name = `(?:${given} (?:\\| )?${surname}|${surname} (?:\\| )?${given})`;
  const office = `(?:${officeWords.map(fold).join('|')})\\S*`;
  const isBeside = new RegExp(
    ` ${office} ${name} | ${name} ${office} |\\| ${office} \\| ${name} | ${name} \\| ${office} \\|`,
  );
  const hasName = new RegExp(` ${name} `);
  const hasOffice = new RegExp(` ${office} `);
  let page = '|';
  for (const [record, text] of rowsOf(root)) {
    const words = fold(text)
      .split(' ')
      .filter(word => !captions.has(word) && Number.isNaN(Number(word)));
    const row = ` ${words.join(' ')} `;
    if (record && hasName.test(row) && hasOffice.test(row) && !otherOffices.test(row)) return true;
    if (words.join('')) page += `${row}|`;
  }
  return isBeside.test(page);
}

/** The rows of a page: records, terms with their data, blocks of text. */
function rowsOf(root: Document): [isRecord: boolean, text: string][] {
  const rows: [boolean, string][] = [];
  let last: Element | null = null;
  for (const { element, text } of blocksOf(root, () => false)) {
    const record = element.closest('tr, li');
    const key = record ?? element.closest('dd')?.previousElementSibling ?? element.closest('dt') ?? element;
    const row = rows.at(-1);
    if (row && key === last) row[1] += ` ${text}`;
    else rows.push([!!record, text]);
    last = key;
  }
  return rows;
}
