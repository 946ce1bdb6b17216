import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, withinLimit } from '../tests/bench/figure.ts';

/** The municipalities are a file of their own, loaded only when a case is started. */
const isDirectory = (path: string) => /municipalit/i.test(path);

/** The hints at fields are loaded into recognised pages only (docs/decisions/0006). */
const isHelp = (path: string) => path === 'help.js';

/** The municipalities once more, loaded into a page when a place of birth is filled in (docs/decisions/0010). */
const isPlaces = (path: string) => path === 'places.js';

/** Loaded when the clerk wants to point at a field. */
const isPointing = (path: string) => path === 'pointing.js';

/**
 * What each face of the extension brings, gzip, in kB of 1,000 bytes, against its limit. `buildDir` is a build of WXT,
 * such as `.output/chrome-mv3`. A part that is not there counts as infinitely big, so that a rename cannot hide it.
 */
export function sizeFigures(buildDir: string): Figure[] {
  const files = readdirSync(buildDir, { recursive: true, encoding: 'utf8' });
  const contentScripts = files.filter(path => /^content-scripts[\\/].*\.(js|css)$/.test(path));
  const popup = reachable(buildDir, 'popup.html').filter(path => !isDirectory(path));
  return [
    { name: 'content script', value: kilobytes(buildDir, contentScripts), unit: 'kB', limit: 23 },
    { name: 'help on pages of the guide', value: kilobytes(buildDir, files.filter(isHelp)), unit: 'kB', limit: 16 },
    { name: 'places of birth', value: kilobytes(buildDir, files.filter(isPlaces)), unit: 'kB', limit: 60 },
    { name: 'pointing', value: kilobytes(buildDir, files.filter(isPointing)), unit: 'kB', limit: 8 },
    { name: 'popup without directory', value: kilobytes(buildDir, popup), unit: 'kB', limit: 60 },
    { name: 'directory', value: kilobytes(buildDir, files.filter(isDirectory)), unit: 'kB', limit: 60 },
  ];
}

function kilobytes(buildDir: string, paths: readonly string[]): number {
  if (paths.length === 0) return Number.POSITIVE_INFINITY;
  const bytes = paths.reduce((total, path) => total + gzipSync(readFileSync(join(buildDir, path))).length, 0);
  return Math.ceil(bytes / 100) / 10;
}

/** The page and every script and style that it names or imports, also lazily, as paths inside the build. */
function reachable(buildDir: string, page: string): string[] {
  const found = new Set<string>();
  const queue = [page];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const text = found.has(path) ? null : readText(join(buildDir, path));
    if (text === null) continue;
    found.add(path);
    for (const [, , named = ''] of text.matchAll(/(["'`])([\w./-]+\.(?:js|css))\1/g)) {
      queue.push(named.startsWith('.') ? normalize(join(dirname(path), named)) : named.replace(/^\//, ''));
    }
  }
  return [...found];
}

/** Null when there is no such file: not every string that looks like a path is one. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.main) {
  for (const figure of sizeFigures(process.argv[2] ?? '.output/chrome-mv3')) {
    console.log(`${figure.name}: ${figure.value} kB gzip, limit ${figure.limit} kB`);
    if (!withinLimit(figure)) process.exitCode = 1;
  }
}
