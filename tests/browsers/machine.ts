import { execFileSync } from 'node:child_process';
import { accessSync, constants, globSync } from 'node:fs';
import { homedir } from 'node:os';

/** What the search for browsers asks the computer; tests describe another one. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isProgram(path: string): boolean;
  /** Existing paths that match, sorted. */
  glob(pattern: string): string[];
  /** What the program says to `--version`, or null when it cannot be run. */
  version(path: string): string | null;
};

export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir(), isProgram, glob, version };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function glob(pattern: string): string[] {
  return globSync(pattern).sort();
}

function version(path: string): string | null {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
