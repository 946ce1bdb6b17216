import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Municipality } from '../../src/directory/decode.ts';
import { encode } from './encode.ts';

const directoryFile = new URL('../../src/directory/municipalities.json', import.meta.url);

/** Packs the municipalities, writes `municipalities.json` and says how big it is. Throws as `encode` does. */
export async function writeDirectory(municipalities: readonly Municipality[]): Promise<void> {
  const text = `${JSON.stringify(encode(municipalities))}\n`;
  await writeFile(directoryFile, text);
  console.log(
    `${municipalities.length} municipalities, ${text.length} characters, ${gzipSync(text, { level: 9 }).length} B gzip`,
  );
}
