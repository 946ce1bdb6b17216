import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A recorded answer; `samples/README.md` says where each is from. */
export function sample(name: string): string {
  return readFileSync(join(import.meta.dirname, 'samples', name), 'utf8');
}
