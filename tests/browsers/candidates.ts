import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';
import type { Family } from './session.ts';

/** Where one product may be installed, the likeliest path first. */
export type Candidate = { product: string; paths: string[] };

/** Products of the family in order of preference: those that a user does not browse with come first. */
export function candidates(family: Family, machine: Machine): Candidate[] {
  if (machine.platform === 'win32') return onWindows(family, machine);
  if (machine.platform === 'darwin') return onMac(family, machine);
  return onLinux(family, machine);
}

function onLinux(family: Family, machine: Machine): Candidate[] {
  const folders = new Set([...(machine.env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin']);
  const named = (...names: string[]) =>
    names.flatMap(name => [...folders].filter(folder => folder !== '').map(folder => `${folder}/${name}`));
  if (family === 'firefox') {
    return [
      { product: 'Firefox ESR', paths: named('firefox-esr') },
      { product: 'Firefox', paths: [...named('firefox'), '/opt/firefox/firefox'] },
    ];
  }
  return [
    { product: 'Chromium', paths: named('chromium', 'chromium-browser') },
    { product: 'Chrome for Testing', paths: testingChromes(machine, 'chrome-linux*/chrome') },
    { product: 'Edge', paths: named('microsoft-edge', 'microsoft-edge-stable') },
    { product: 'Chrome', paths: named('google-chrome', 'google-chrome-stable') },
  ];
}

function onMac(family: Family, machine: Machine): Candidate[] {
  const app = (name: string, program = name) => ({
    product: name,
    paths: ['/Applications', `${machine.home}/Applications`].map(
      folder => `${folder}/${name}.app/Contents/MacOS/${program}`,
    ),
  });
  if (family === 'firefox') return [app('Firefox', 'firefox')];
  const testing = app('Google Chrome for Testing');
  const cached = testingChromes(machine, 'chrome-mac*/*.app/Contents/MacOS/Google Chrome for Testing');
  return [
    app('Chromium'),
    { ...testing, paths: [...testing.paths, ...cached] },
    app('Microsoft Edge'),
    app('Google Chrome'),
  ];
}

function onWindows(family: Family, machine: Machine): Candidate[] {
  const { env } = machine;
  const { join } = win32;
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(folder => folder !== undefined);
  const under = (product: string, ...path: string[]) => ({
    product,
    paths: folders.map(folder => join(folder, ...path)),
  });
  if (family === 'firefox') return [under('Firefox', 'Mozilla Firefox', 'firefox.exe')];
  return [
    under('Chromium', 'Chromium', 'Application', 'chrome.exe'),
    { product: 'Chrome for Testing', paths: testingChromes(machine, 'chrome-win*/chrome.exe') },
    under('Edge', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    under('Chrome', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ];
}

/** Chrome for Testing has no installer; drivers keep it in their caches, newest last. */
function testingChromes(machine: Machine, program: string): string[] {
  const { join } = machine.platform === 'win32' ? win32 : posix;
  const local = machine.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  return [
    join(machine.home, '.cache', 'puppeteer', 'chrome', '*', program),
    join(machine.home, ...local, 'ms-playwright', 'chromium-*', program),
  ].flatMap(pattern => machine.glob(pattern).toReversed());
}
