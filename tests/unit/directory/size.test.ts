import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

it('weighs at most 60 kB in the package', () => {
  const file = readFileSync(new URL('../../../src/directory/municipalities.json', import.meta.url));
  expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(60_000);
});
