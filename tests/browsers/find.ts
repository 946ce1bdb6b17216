import { candidates } from './candidates.ts';
import { type Machine, thisMachine } from './machine.ts';
import type { Family } from './session.ts';

export type FoundBrowser = {
  ok: true;
  family: Family;
  /** `Chromium`, `Chrome for Testing`, `Edge`, `Chrome`, `Firefox ESR`, `Firefox`, or the variable that named it. */
  product: string;
  path: string;
  /** Null on Windows, where asking the program for its version would open a window. */
  version: string | null;
};

/** One sentence on what to install, ready to be printed. */
export type MissingBrowser = { ok: false; family: Family; cs: string; en: string };

/** The first major version that has what the extension and its driver need. */
const oldest: Readonly<Record<Family, number>> = { chromium: 137, firefox: 140 };

/**
 * Finds a browser of the family: the one named by PRUVODCE_CHROMIUM or PRUVODCE_FIREFOX, else by usual names and paths.
 * A named one that cannot be used is an error, never silently replaced by another.
 */
export function findBrowser(family: Family, machine: Machine = thisMachine()): FoundBrowser | MissingBrowser {
  const variable = family === 'chromium' ? 'PRUVODCE_CHROMIUM' : 'PRUVODCE_FIREFOX';
  const named = machine.env[variable];
  if (named) return probe(family, variable, named, machine) ?? unusable(family, variable, named);

  for (const { product, paths } of candidates(family, machine)) {
    for (const path of paths) {
      const found = probe(family, product, path, machine);
      if (found) return found;
    }
  }
  return missing(family);
}

function probe(family: Family, product: string, path: string, machine: Machine): FoundBrowser | null {
  if (!machine.isProgram(path)) return null;
  if (machine.platform === 'win32') return { ok: true, family, product, path, version: null };
  const version = machine.version(path)?.match(/\d+\.[\w.]+/)?.[0];
  if (version === undefined || Number.parseInt(version, 10) < oldest[family]) return null;
  return { ok: true, family, product, path, version };
}

function unusable(family: Family, variable: string, path: string): MissingBrowser {
  const version = oldest[family];
  return {
    ok: false,
    family,
    cs: `Proměnná ${variable} ukazuje na ${path}, kde není prohlížeč verze ${version} nebo novější.`,
    en: `${variable} points to ${path}, where there is no browser of version ${version} or later.`,
  };
}

function missing(family: Family): MissingBrowser {
  const version = oldest[family];
  return family === 'chromium'
    ? {
        ok: false,
        family,
        cs: `Nainstalujte prosím Chromium, Google Chrome nebo Microsoft Edge verze ${version} nebo novější.`,
        en: `Please install Chromium, Google Chrome or Microsoft Edge, version ${version} or later.`,
      }
    : {
        ok: false,
        family,
        cs: `Nainstalujte prosím Firefox nebo Firefox ESR verze ${version} nebo novější.`,
        en: `Please install Firefox or Firefox ESR, version ${version} or later.`,
      };
}
