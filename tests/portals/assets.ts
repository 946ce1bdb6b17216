import { readFileSync } from 'node:fs';
import { type Answer, plain } from './answer.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const known = [
  'jsp.css',
  'modern.css',
  'modern-form.css',
  'grid.css',
  'grid-form.css',
  'replaced.js',
  'modal.js',
  'crown.svg',
] as const;

/** Page scripts and styles are files of their own, because the strict policy forbids inline ones. */
export function assetAt(pathname: string): Answer | null {
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (!pathname.startsWith('/__assets/')) return null;
  const name = known.find(asset => pathname === `/__assets/${asset}`);
  if (name === undefined) return plain(404, 'Not found');
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return plain(200, readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8'), type);
}
