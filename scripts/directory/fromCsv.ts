/**
 * Builds src/directory/municipalities.json from one prepared list:
 *   npx node scripts/directory/fromCsv.ts municipalities.csv
 * Columns (UTF-8, commas, header): kod_obce, nazev, okres, kraj, orp, ico; others are ignored. Rows without an IČO
 * (military districts) are left out. See docs/directory.md.
 */
import { readFile } from 'node:fs/promises';
import { municipalitiesFromCsv } from './preparedList.ts';
import { writeDirectory } from './write.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: npx node scripts/directory/fromCsv.ts municipalities.csv');
  process.exit(2);
}
await writeDirectory(municipalitiesFromCsv(await readFile(path, 'utf8')));
