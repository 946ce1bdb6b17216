import { decode } from '../../../src/directory/decode.ts';
import { prepare } from '../../../src/directory/directory.ts';
import packed from '../../../src/directory/municipalities.json';

/** The directory as the extension ships it. */
export const municipalities = decode(packed);
export const directory = prepare(municipalities);

/** "Boskovice / Blansko / Boskovice": readable in a failed expectation. */
export function describeEach(found: readonly { name: string; district: string; orp: string }[]): string[] {
  return found.map(({ name, district, orp }) => `${name} / ${district} / ${orp}`);
}
