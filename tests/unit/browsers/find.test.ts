import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../browsers/find.ts';
import type { Machine } from '../../browsers/machine.ts';

/** A machine on which exactly these programs are, each with what it says to `--version`. */
function machine(platform: NodeJS.Platform, programs: Record<string, string>, env: Machine['env'] = {}): Machine {
  return {
    platform,
    env,
    home: platform === 'win32' ? 'C:\\Users\\obec' : '/home/obec',
    isProgram: path => path in programs,
    glob: pattern => Object.keys(programs).filter(path => pattern.includes('*') && path.includes('ms-playwright')),
    version: path => programs[path] ?? null,
  };
}

describe('findBrowser', () => {
  it('finds Chromium and Firefox ESR of Debian on the PATH', () => {
    const debian = machine('linux', {
      '/usr/bin/chromium': 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)\n',
      '/usr/bin/firefox-esr': 'Mozilla Firefox 153.7.0esr\n',
    });
    expect(findBrowser('chromium', debian)).toMatchObject({ product: 'Chromium', version: '156.0.8078.79' });
    expect(findBrowser('firefox', debian)).toMatchObject({ path: '/usr/bin/firefox-esr', version: '153.7.0esr' });
  });

  it('prefers a browser that nobody browses with to the everyday one', () => {
    const both = machine('linux', {
      '/usr/bin/google-chrome': 'Google Chrome 150.0.1.2',
      '/home/obec/.cache/ms-playwright/chromium-1/chrome-linux/chrome': 'Google Chrome for Testing 150.0.1.2',
    });
    expect(findBrowser('chromium', both)).toMatchObject({ product: 'Chrome for Testing' });
  });

  it('passes over a browser that is too old or does not run', () => {
    const old = machine('darwin', {
      '/Applications/Chromium.app/Contents/MacOS/Chromium': 'Chromium 120.0.1.2',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge': 'Microsoft Edge 151.0.3.4',
    });
    expect(findBrowser('chromium', old)).toMatchObject({ product: 'Microsoft Edge', version: '151.0.3.4' });
    expect(findBrowser('firefox', machine('linux', { '/usr/bin/firefox': 'Command not found' }))).toMatchObject({
      ok: false,
    });
  });

  it('finds Edge on Windows without starting it', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machine('win32', { [edge]: 'never asked' }, { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' });
    expect(findBrowser('chromium', windows)).toEqual({
      ok: true,
      family: 'chromium',
      product: 'Edge',
      path: edge,
      version: null,
    });
  });

  it('takes the named browser and no other', () => {
    const programs = { '/usr/bin/chromium': 'Chromium 156.0.1.2', '/opt/mine': 'Chromium 157.0.1.2' };
    const right = machine('linux', programs, { PRUVODCE_CHROMIUM: '/opt/mine' });
    const wrong = machine('linux', programs, { PRUVODCE_CHROMIUM: '/opt/none' });
    expect(findBrowser('chromium', right)).toMatchObject({ path: '/opt/mine', version: '157.0.1.2' });
    expect(findBrowser('chromium', wrong)).toMatchObject({
      ok: false,
      cs: expect.stringContaining('/opt/none'),
      en: expect.stringContaining('PRUVODCE_CHROMIUM'),
    });
  });

  it('says in one sentence what to install', () => {
    expect(findBrowser('firefox', machine('linux', {}))).toEqual({
      ok: false,
      family: 'firefox',
      cs: 'Nainstalujte prosím Firefox nebo Firefox ESR verze 140 nebo novější.',
      en: 'Please install Firefox or Firefox ESR, version 140 or later.',
    });
  });
});
