import { decode } from './decode.ts';
import { type Directory, prepare } from './directory.ts';

export type { Municipality } from './decode.ts';
export { byCode, byIco, type Directory, distinction } from './directory.ts';
export { type SearchResult, search } from './search.ts';

let loaded: Promise<Directory> | undefined;

/**
 * The directory of all municipalities. The list is a chunk of its own, read from the package when first asked for and
 * kept for the life of the page. Rejects when the chunk cannot be read; the next call tries again.
 */
export function loadDirectory(): Promise<Directory> {
  loaded ??= read().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function read(): Promise<Directory> {
  const { default: packed } = await import('./municipalities.json');
  return prepare(decode(packed));
}
