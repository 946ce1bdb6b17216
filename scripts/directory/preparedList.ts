import type { Municipality } from '../../src/directory/decode.ts';
import { cell, parseCsv } from './csv.ts';

const columns = ['kod_obce', 'nazev', 'okres', 'kraj', 'orp', 'ico'] as const;

/** The municipalities of a prepared list that have an IČO; see `fromCsv.ts` for its shape. */
export function municipalitiesFromCsv(text: string): Municipality[] {
  return parseCsv(text, ',', columns)
    .filter(row => cell(row, 'ico') !== '')
    .map(row => ({
      code: cell(row, 'kod_obce'),
      name: cell(row, 'nazev'),
      district: cell(row, 'okres'),
      region: cell(row, 'kraj'),
      orp: cell(row, 'orp'),
      ico: cell(row, 'ico').padStart(8, '0'),
    }));
}
