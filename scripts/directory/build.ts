/**
 * Rebuilds src/directory/municipalities.json from the official lists (needs internet, or files downloaded before):
 *   npx node scripts/directory/build.ts --pou UI_POU.zip [--by-hand pairs.csv]
 * Each source is an address or a file. Nothing is written while anything is open. See docs/directory.md.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decode, type Municipality } from '../../src/directory/decode.ts';
import packed from '../../src/directory/municipalities.json' with { type: 'json' };
import { cell, parseCsv } from './csv.ts';
import { join, type Pairs } from './join.ts';
import { placesOf } from './ruian.ts';
import { readSource } from './source.ts';
import { subjectsOf } from './sovm.ts';
import { writeDirectory } from './write.ts';

const codeLists = 'https://services.cuzk.cz/sestavy/cis';

const { values } = parseArgs({
  options: {
    obec: { type: 'string', default: `${codeLists}/UI_OBEC.zip` },
    okres: { type: 'string', default: `${codeLists}/UI_OKRES.zip` },
    vusc: { type: 'string', default: `${codeLists}/UI_VUSC.zip` },
    orp: { type: 'string', default: `${codeLists}/UI_ORP.zip` },
    pou: { type: 'string' },
    sovm: {
      type: 'string',
      default: 'https://www.czechpoint.cz/spravadat/ovm/datafile.do?format=xml&service=seznamovm',
    },
    'by-hand': { type: 'string' },
  },
});

if (values.pou === undefined) {
  console.error('Say where the code list UI_POU is: --pou UI_POU.zip (an address or a file; see docs/directory.md).');
  process.exit(2);
}

const [obec, okres, vusc, orp, pou, index] = await Promise.all([
  readSource(values.obec),
  readSource(values.okres),
  readSource(values.vusc),
  readSource(values.orp),
  readSource(values.pou),
  readSource(values.sovm),
]);
const places = placesOf({ obec, okres, vusc, orp, pou });
const before = decode(packed);
const { municipalities, open } = join(places, subjectsOf(index), pairsOf(before), await handPairs(values['by-hand']));

for (const difference of differences(before, municipalities)) console.log(difference);
if (open.length > 0) {
  console.error(`${open.length} open, nothing written. Decide them in a file for --by-hand:\n${open.join('\n')}`);
  process.exit(1);
}
await writeDirectory(municipalities);

function pairsOf(list: readonly Municipality[]): Pairs {
  return new Map(list.map(({ ico, code }) => [ico, code]));
}

async function handPairs(path: string | undefined): Promise<Pairs> {
  if (path === undefined) return new Map();
  const rows = parseCsv(await readFile(path, 'utf8'), ',', ['ico', 'kod_obce']);
  return new Map(rows.map(row => [cell(row, 'ico').padStart(8, '0'), cell(row, 'kod_obce')]));
}

function differences(old: readonly Municipality[], now: readonly Municipality[]): string[] {
  const lineOf = ({ code, name, district, region, orp, ico }: Municipality) =>
    [code, name, district, region, orp, ico].join(' | ');
  const oldLines = new Set(old.map(lineOf));
  const newLines = new Set(now.map(lineOf));
  return [
    ...[...oldLines].filter(line => !newLines.has(line)).map(line => `- ${line}`),
    ...[...newLines].filter(line => !oldLines.has(line)).map(line => `+ ${line}`),
  ].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));
}
