import type { FoundBrowser } from '../../tests/browsers/find.ts';
import { launch } from '../../tests/browsers/launch.ts';
import { allHosts } from '../../tests/portals/addresses.ts';
import type { Dialect } from '../../tests/portals/dialects/model.ts';
import { startPortals } from '../../tests/portals/server.ts';
import { startPage, startUrl } from './startPage.ts';

/** Opens a browser with the extension in it on the start page, and ends when the browser is closed or on Ctrl-C. */
export async function openDemo(options: {
  browser: FoundBrowser;
  extensionDir: string;
  dialect: Dialect;
}): Promise<void> {
  const { browser, extensionDir, dialect } = options;
  const portals = await startPortals({ dialect, before: request => startPage(dialect, request) });
  const hosts = allHosts.filter(host => host !== 'localhost');
  const session = await launch(browser, {
    extensionDir,
    portalsPort: portals.port,
    hosts,
    language: 'cs',
    headless: false,
  });
  await session.newPage(startUrl);
  console.log(`${browser.product} is open. Close it, or press Ctrl-C here, to end the demo.`);

  const interrupted = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await Promise.race([session.closed, interrupted]);
  await session.close().catch(() => undefined);
  await portals.close();
}
