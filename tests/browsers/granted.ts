import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a build whose optional hosts are granted from the start: in Chromium no driver can answer the browser's own
 * question. Gone when the process ends.
 */
export function withOptionalHosts(extensionDir: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'pruvodce-granted-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(extensionDir, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest: { host_permissions: string[]; optional_host_permissions: string[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const { optional_host_permissions: optional, ...rest } = manifest;
  writeFileSync(file, JSON.stringify({ ...rest, host_permissions: [...rest.host_permissions, ...optional] }));
  return copy;
}
