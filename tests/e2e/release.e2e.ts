import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { portals } from '../../src/guide/portals.ts';
import { launchTested, testedFamily } from '../browsers/launch.ts';
import { overlayHost } from '../browsers/shadow.ts';
import { startPortals } from '../portals/server.ts';
import { urlOf } from '../walk/portalPage.ts';
import { testHosts } from './stage.ts';

const releases = testedFamily === 'firefox' ? ['firefox-mv3'] : ['chrome-mv3', 'edge-mv3'];
const folder = (release: string) => resolve(import.meta.dirname, '../../.output', release);

it.each(releases)(
  '%s asks for its storage and its own portals, runs there only and shows nothing to other pages',
  release => {
    const manifest = JSON.parse(readFileSync(join(folder(release), 'manifest.json'), 'utf8'));
    const beside = testedFamily === 'firefox' ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms', 'notifications', ...beside]);
    expect(manifest.options_ui).toMatchObject({ page: 'options.html', open_in_tab: true });
    for (const key of ['optional_permissions', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
    const scripted = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
    expect(new Set(manifest.host_permissions)).toEqual(new Set(scripted));
    expect(manifest.optional_host_permissions).toEqual(['https://ares.gov.cz/*', 'https://rpp-opendata.egon.gov.cz/*']);
    expect(manifest.content_security_policy.extension_pages).toMatch(
      / connect-src 'self' https:\/\/www\.czechpoint\.cz https:\/\/ares\.gov\.cz https:\/\/rpp-opendata\.egon\.gov\.cz https:\/\/www\.epusa\.cz$/,
    );
    // Firefox knows no schema of a policy.
    expect(manifest.storage?.managed_schema).toBe(testedFamily === 'firefox' ? undefined : 'managed-schema.json');
    const hosts = manifest.content_scripts.flatMap((script: { matches: string[] }) =>
      script.matches.map(match => new URL(match.replace(/\*$/, '')).host),
    );
    const known: string[] = Object.values(portals).flatMap(portal => [...portal.hosts]);
    expect(new Set(hosts)).toEqual(new Set(known));
  },
);

it.each(releases)('no script of %s in a portal page carries zod or a way to make a request', release => {
  for (const name of ['content-scripts/portal.js', 'help.js', 'places.js', 'pointing.js', 'selfCheck.js']) {
    const script = readFileSync(join(folder(release), name), 'utf8');
    expect(script).not.toMatch(/_zod|ZodError/);
    expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
  }
});

it('the release keeps its shadow root closed to the portal', async () => {
  const replicas = await startPortals();
  const [release = ''] = releases;
  const session = await launchTested({ portalsPort: replicas.port, hosts: testHosts, extensionDir: folder(release) });
  try {
    const page = await session.newPage(urlOf('sovm.users', 'jsp'));
    const host = await page.waitForSelector(overlayHost);
    expect(await host?.evaluate(element => element.shadowRoot)).toBeNull();
  } finally {
    await session.close();
    await replicas.close();
  }
});
