import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Which rooms each room may import; docs/architecture.md explains them. Imports run downward only. */
const allowed: Record<string, readonly string[]> = {
  entrypoints: [
    'calendar',
    'checklist',
    'directory',
    'guide',
    'hints',
    'messages',
    'options',
    'overlay',
    'popup',
    'recognition',
    'record',
    'store',
    'ui',
    'verification',
    'welcome',
    'worker',
  ],
  overlay: ['calendar', 'checklist', 'guide', 'hints', 'messages', 'recognition', 'ui'],
  popup: ['calendar', 'checklist', 'directory', 'guide', 'identifiers', 'messages', 'store', 'ui'],
  options: ['calendar', 'checklist', 'directory', 'guide', 'messages', 'store', 'ui'],
  welcome: ['guide', 'ui'],
  record: ['calendar', 'checklist', 'guide', 'messages', 'store', 'ui'],
  worker: ['calendar', 'checklist', 'guide', 'messages', 'recognition', 'store', 'verification'],
  ui: ['calendar', 'checklist', 'directory', 'guide', 'identifiers', 'messages', 'store'],
  messages: ['checklist', 'guide', 'recognition', 'store'],
  store: ['calendar', 'checklist', 'guide', 'identifiers'],
  verification: ['guide', 'identifiers'],
  recognition: ['guide'],
  hints: ['calendar', 'guide', 'identifiers'],
  checklist: ['calendar', 'guide'],
  guide: [],
  identifiers: [],
  directory: [],
  calendar: [],
};

/** Rooms that may know a browser API of extensions. */
const wired = ['entrypoints'];

/** Rooms that know neither browser nor DOM. */
const pure = [
  'calendar',
  'checklist',
  'directory',
  'guide',
  'hints',
  'identifiers',
  'messages',
  'store',
  'verification',
  'worker',
];

const files = [...sources('src'), ...sources('entrypoints')];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => join(folder, file));
}

function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? room : top;
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path = '']) => path);
}

describe('rooms', () => {
  it('are all on the map', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(allowed).sort());
  });

  it.each(files)('%s imports downward only', file => {
    const room = roomOf(file);
    for (const path of importsOf(file)) {
      if (!path.startsWith('.')) {
        if (/^(wxt|@wxt-dev)\//.test(path)) expect(wired, `${file} imports ${path}`).toContain(room);
        continue;
      }
      const target = roomOf(relative(root, join(root, dirname(file), path)));
      if (target !== room) expect(allowed[room], `${file} imports ${path}`).toContain(target);
    }
  });

  it.each(files.filter(file => pure.includes(roomOf(file)) && !file.includes('/texts/')))('%s knows no DOM', file => {
    expect(read(file)).not.toMatch(
      /\b(?:document\.(?:query|create|body|get|add|docu)|window\.|navigator\.|localStorage\.)/,
    );
  });

  it.each(files.filter(file => ['overlay', 'recognition', 'hints', 'guide'].includes(roomOf(file))))(
    '%s brings no zod into the content script',
    file => {
      if (file === 'src/guide/schema.ts') return;
      expect(importsOf(file).filter(path => path.startsWith('zod'))).toEqual([]);
    },
  );

  it('sends nothing but from one place: no other source names a way to make a request', () => {
    for (const file of files.filter(name => name !== 'entrypoints/background.ts'))
      expect(read(file), file).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource)\s*\(/);
  });
});
