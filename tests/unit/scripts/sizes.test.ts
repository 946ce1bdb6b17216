import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { sizeFigures } from '../../../scripts/sizes.ts';
import { withinLimit } from '../../bench/figure.ts';

const folder = mkdtempSync(join(tmpdir(), 'pruvodce-sizes-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Text that gzip cannot make smaller than about so many kB. */
const dense = (kilobytes: number) => randomBytes(kilobytes * 1000).toString('base64');

function build(files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

it('counts what the popup imports, lazily too, apart from the directory and from what it does not name', () => {
  build({
    'popup.html': '<script src="/chunks/popup.js"></script>',
    'chunks/popup.js': 'import"./shared.js";import("./municipalities-x.js")',
    'chunks/shared.js': 'import "./popup.js"',
    'chunks/municipalities-x.js': dense(5),
    'chunks/record.js': dense(80),
    'content-scripts/portal.js': 'x',
  });
  const [content, , , , popup, directory] = sizeFigures(folder).map(({ value }) => value);
  expect(content).toBe(0.1);
  expect(popup).toBeLessThan(0.5);
  expect(directory).toBeGreaterThan(4.9);
});

it('does not let a missing part pass', () => {
  build({ 'popup.html': '' });
  expect(sizeFigures(folder).map(withinLimit)).toEqual([false, false, false, false, true, false]);
});
