import type { Municipality } from '../../src/directory/decode.ts';
import { type CsvRow, cell, parseCsv } from './csv.ts';

/** The texts of five code lists of ČÚZK (ISÚI), each a CSV with `;`. */
export interface CodeLists {
  /** UI_OBEC: municipalities. */
  readonly obec: string;
  /** UI_OKRES */
  readonly okres: string;
  /** UI_VUSC: regions (kraje). */
  readonly vusc: string;
  /** UI_POU: districts of authorised offices, the link from a municipality to its ORP. */
  readonly pou: string;
  /** UI_ORP */
  readonly orp: string;
}

/** A municipality as RÚIAN knows it. A military district has no IČO of its own. */
export type Place = Omit<Municipality, 'ico'> & { readonly military: boolean };

const militaryStatus = '1';
const regionPraha = '19';

/**
 * The municipalities in force (no PLATI_DO). Columns are found by their names, because their number and order have
 * changed over the years. Throws when a column is missing or a code leads nowhere.
 */
export function placesOf(lists: CodeLists): Place[] {
  const regions = byKod(lists.vusc, ['NAZEV']);
  const districts = byKod(lists.okres, ['NAZEV', 'VUSC_KOD']);
  const offices = byKod(lists.pou, ['ORP_KOD']);
  const orps = byKod(lists.orp, ['NAZEV']);
  const municipalities = byKod(lists.obec, ['NAZEV', 'STATUS_KOD', 'POU_KOD', 'OKRES_KOD']);
  return [...municipalities].map(([code, row]) => {
    const district = follow(districts, cell(row, 'OKRES_KOD'), code);
    const regionCode = cell(district, 'VUSC_KOD');
    const region = cell(follow(regions, regionCode, code), 'NAZEV');
    const office = follow(offices, cell(row, 'POU_KOD'), code);
    return {
      code,
      name: cell(row, 'NAZEV'),
      // Praha has no okres; its row in UI_OKRES is a placeholder whose code and name have changed.
      district: regionCode === regionPraha ? region : cell(district, 'NAZEV'),
      region,
      orp: cell(follow(orps, cell(office, 'ORP_KOD'), code), 'NAZEV'),
      military: cell(row, 'STATUS_KOD') === militaryStatus,
    };
  });
}

function byKod(text: string, columns: readonly string[]): Map<string, CsvRow> {
  const rows = parseCsv(text, ';', ['KOD', 'PLATI_DO', ...columns]);
  return new Map(rows.filter(row => cell(row, 'PLATI_DO') === '').map(row => [cell(row, 'KOD'), row]));
}

function follow(rows: ReadonlyMap<string, CsvRow>, code: string, from: string): CsvRow {
  const row = rows.get(code);
  if (row === undefined) throw new Error(`Municipality ${from} refers to the code ${code}, which is not in force.`);
  return row;
}
