import { portalPages } from './pages.ts';
import { startPortals } from './server.ts';

/** `node tests/portals/serve.ts [port]`: serves the replicas until it is stopped, prints the port and the addresses. */
const portals = await startPortals({ port: Number(process.argv[2] ?? 0) });
console.log(portals.port);
for (const { dialect, host, page, path } of portalPages) {
  if (dialect === 'jsp') console.log(`${page.padEnd(20)} https://${host}${path}`);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    portals.close().then(() => process.exit(0));
  });
}
