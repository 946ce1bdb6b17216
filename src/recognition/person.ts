import { blocksIn } from './blocks.ts';
import { fold } from './fold.ts';
import type { Sheet } from './sheet.ts';
import type { Words } from './words.ts';

/**
 * Does the page name the person in the office? Surname and given name must stand together, and a word that begins with
 * one of the guide's `office.own` („starost“, „primátor“) beside them, anywhere in the same record (row of a table, item
 * of a list), or alone in the row before or after. Captions, titles and numbers of footnotes do not count. Rather misses
 * than mistakes.
 */
export function namesPerson(
  sheet: Sheet,
  person: { givenName: string; surname: string },
  { office: offices }: Words,
): boolean {
  const [given, surname] = [fold(person.givenName), fold(person.surname)];
  if (!given || !surname) return false;
  const name = `(?:${given} (?:\\| )?${surname}|${surname} (?:\\| )?${given})`;
  const office = `${offices.own}\\S*`;
  const isBeside = new RegExp(
    ` ${office} ${name} | ${name} ${office} |\\| ${office} \\| ${name} | ${name} \\| ${office} \\|`,
  );
  const hasName = new RegExp(` ${name} `);
  const hasOffice = new RegExp(` ${office} `);
  const hasOther = new RegExp(` ${offices.others}`);
  let page = '|';
  for (const [record, text] of rowsOf(sheet)) {
    const words = fold(text)
      .split(' ')
      .filter(word => !offices.beside.includes(word) && Number.isNaN(Number(word)));
    const row = ` ${words.join(' ')} `;
    if (record && hasName.test(row) && hasOffice.test(row) && !hasOther.test(row)) return true;
    if (words.join('')) page += `${row}|`;
  }
  return isBeside.test(page);
}

/** The rows of a page: records, terms with their data, blocks of text. */
function rowsOf(sheet: Sheet): [isRecord: boolean, text: string][] {
  const rows: [boolean, string][] = [];
  let last: Element | null = null;
  for (const { box, text } of blocksIn(sheet)) {
    const record = box.el.closest('tr, li');
    const key = record ?? box.el.closest('dd')?.previousElementSibling ?? box.el.closest('dt') ?? box.el;
    const row = rows.at(-1);
    if (row && key === last) row[1] += ` ${text}`;
    else rows.push([!!record, text]);
    last = key;
  }
  return rows;
}
