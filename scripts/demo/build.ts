import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Family } from '../../tests/browsers/session.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds the extension and returns its folder. The walk by itself needs the test build, whose shadow root can be looked
 * into; a person gets the release. Throws with the build's output when it fails.
 */
export async function build(family: Family, forWalk: boolean): Promise<string> {
  const target = family === 'firefox' ? 'firefox' : 'chrome';
  const mode = forWalk ? ['--mode', 'e2e'] : [];
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', target, ...mode], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed\n${stdout}${stderr}`);
  return join(root, '.output', `${target}-mv3${forWalk ? '-e2e' : ''}`);
}
