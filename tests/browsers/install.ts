import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type FoundBrowser, findBrowser, type MissingBrowser } from './find.ts';
import type { Family } from './session.ts';

/** Debian's packages: the browser and its Czech interface. */
const packages: Record<Family, { browser: string; czech: string }> = {
  chromium: { browser: 'chromium', czech: 'chromium-l10n' },
  firefox: { browser: 'firefox-esr', czech: 'firefox-esr-l10n-cs' },
};

/**
 * Finds the browsers and installs the missing ones where that can be done without asking: on Debian and its kin as
 * root. Prints apt's output only when it fails. Elsewhere the answer holds a sentence on what to install.
 */
export function ensureBrowsers(families: readonly Family[]): (FoundBrowser | MissingBrowser)[] {
  const wanted = canInstall() ? families.flatMap(missingPackages) : [];
  if (wanted.length > 0) {
    const updated = apt('update');
    if (updated) apt('install', '--yes', '--no-install-recommends', ...wanted);
  }
  return families.map(family => findBrowser(family));
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** A browser that came from elsewhere keeps its own languages; only Debian's has them in a package. */
function missingPackages(family: Family): string[] {
  const { browser, czech } = packages[family];
  if (!findBrowser(family).ok) return [browser, czech];
  return isInstalled(browser) && !isInstalled(czech) ? [czech] : [];
}

function isInstalled(name: string): boolean {
  return spawnSync('dpkg', ['--status', name], { stdio: 'ignore' }).status === 0;
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', ['--quiet', ...args], { env, encoding: 'utf8' });
  if (status !== 0) console.error(`apt-get ${args.join(' ')}\n${stdout}${stderr}`);
  return status === 0;
}

if (import.meta.main) {
  const known: readonly Family[] = ['chromium', 'firefox'];
  const asked = known.filter(family => process.argv.length === 2 || process.argv.includes(family));
  for (const browser of ensureBrowsers(asked)) {
    if (browser.ok) console.log(`${browser.product} ${browser.version ?? ''} ${browser.path}`);
    else {
      console.error(`${browser.cs} ${browser.en}`);
      process.exitCode = 1;
    }
  }
}
