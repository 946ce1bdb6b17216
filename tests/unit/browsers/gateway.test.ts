import { once } from 'node:events';
import { request } from 'node:http';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, openGateway } from '../../browsers/gateway.ts';

let portals: Server;
let gateway: Gateway;

beforeEach(async () => {
  portals = createServer(socket => socket.end('portal'));
  portals.listen(0, '127.0.0.1');
  await once(portals, 'listening');
  const address = portals.address();
  gateway = await openGateway(['www.epusa.cz'], typeof address === 'object' ? (address?.port ?? 0) : 0);
});
afterEach(async () => {
  await gateway.close();
  portals.close();
});

/** What a browser gets that asks the proxy for a tunnel: the status, and what comes through. */
async function tunnel(target: string): Promise<[number | undefined, string]> {
  const asked = request({ port: gateway.port, method: 'CONNECT', path: target });
  asked.end();
  const [response, socket, head] = await once(asked, 'connect');
  let text = String(head);
  for await (const chunk of socket) text += chunk;
  return [response.statusCode, text];
}

describe('openGateway', () => {
  it('leads https to a portal to the local server', async () => {
    expect(await tunnel('www.epusa.cz:443')).toEqual([200, 'portal']);
    expect(gateway.refused).toEqual([]);
  });

  it('refuses another host, another port and plain http, and remembers them', async () => {
    expect(await tunnel('www.example.org:443')).toEqual([403, '']);
    expect(await tunnel('www.epusa.cz:8443')).toEqual([403, '']);
    const plain = request({ port: gateway.port, path: 'http://www.epusa.cz/x?y' });
    plain.end();
    const [response] = await once(plain, 'response');
    expect(response.statusCode).toBe(403);
    expect(gateway.refused).toEqual(['www.example.org:443', 'www.epusa.cz:8443', 'www.epusa.cz:80']);
  });
});
