import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Local proxy through which a test browser sees the world. */
export type Gateway = {
  port: number;
  /** What was refused, as `host:port`, in order of arrival. */
  refused: string[];
  close(): Promise<void>;
};

/**
 * Leads https to `hosts` to the local portals server and refuses all else, so that nothing leaves the machine and
 * every attempt is known. A proxy serves both browsers alike, also their workers and prefetches.
 */
export async function openGateway(hosts: readonly string[], portalsPort: number): Promise<Gateway> {
  const refused: string[] = [];
  const open = new Set<Duplex>();
  const allowed = new Set(hosts.map(host => `${host}:443`));

  const server = createServer((request, response) => {
    refused.push(plainTarget(request.url ?? ''));
    response.writeHead(403).end();
  });
  server.on('connect', (request, client, head) => {
    client.on('error', () => client.destroy());
    const target = request.url ?? '';
    if (!allowed.has(target)) {
      refused.push(target);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const portals = connect(portalsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      portals.write(head);
      portals.pipe(client).pipe(portals);
    });
    portals.on('error', () => client.destroy());
    client.on('close', () => {
      portals.destroy();
      open.delete(client);
    });
    open.add(client);
  });

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gateway has no port');
  return {
    port: address.port,
    refused,
    close: () => {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

function plainTarget(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? url : `${parsed.hostname}:${parsed.port || 80}`;
}
