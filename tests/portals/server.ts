import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { allHosts } from './addresses.ts';
import { type Answer, plain } from './answer.ts';
import { makeCertificate } from './certificate.ts';
import { control, controlPath } from './control.ts';
import { deliver } from './deliver.ts';
import type { Dialect } from './dialects/model.ts';
import type { Municipality } from './people.ts';
import { answer, type SiteRequest } from './site.ts';
import { PortalState } from './state.ts';

const longestBody = 64 * 1024;

/** One request as the log keeps it. */
export interface LoggedRequest {
  host: string;
  method: string;
  path: string;
  /** Only what tells who asked: cookie, authorization, origin, referer, user-agent, sec-fetch-*, and accept and content-type. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface PortalOptions {
  /** 0 (default) takes any free port. */
  port?: number;
  /** The subject of SOVM; Boskovice when not given. */
  municipality?: Municipality;
  dialect?: Dialect;
  /** Asked before the replicas, e.g. for the demo's start page. */
  before?: (request: SiteRequest) => Answer | null;
}

export interface Portals {
  readonly port: number;
  /** Where a browser whose names lead to this server finds the host, e.g. `https://www.epusa.cz`. */
  origin(host: string): string;
  /** Every request since the start or `reset()`, in order. */
  readonly requests: readonly LoggedRequest[];
  readonly state: PortalState;
  /** The initial state and an empty log; the dialect stays. */
  reset(): void;
  /** The dialect of browsers without a `dialect` cookie. */
  setDialect(dialect: Dialect): void;
  close(): Promise<void>;
}

function keptHeaders(request: IncomingMessage): Record<string, string> {
  const kept = Object.entries(request.headers).filter(([name]) =>
    /^(cookie|authorization|origin|referer|user-agent|accept|content-type|sec-fetch-.*)$/.test(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

/** The body, or null when it is longer than any form of the replicas. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    length += part.length;
    if (length > longestBody) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Starts the replica portals on 127.0.0.1 behind a fresh certificate; state lives and dies with the server. */
export async function startPortals(options: PortalOptions = {}): Promise<Portals> {
  const state = new PortalState(options.municipality);
  if (options.dialect !== undefined) state.dialect = options.dialect;
  const requests: LoggedRequest[] = [];

  async function handle(request: IncomingMessage): Promise<Answer> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const { method = 'GET', url: path = '/' } = request;
    const body = await readBody(request);
    if (body === null) return plain(413, 'Too large');
    requests.push({ host, method, path, headers: keptHeaders(request), body });
    if (path === controlPath) return control(method, body, state);
    const asked: SiteRequest = { host, method, path, cookie: request.headers.cookie ?? '', body };
    return options.before?.(asked) ?? (allHosts.includes(host) ? answer(asked, state) : plain(421, 'Unknown host'));
  }

  const server = createServer(await makeCertificate(), (request, response) => {
    handle(request).then(
      reply => deliver(response, reply),
      error => deliver(response, plain(500, String(error))),
    );
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    port,
    origin: host => (host === 'localhost' ? `https://localhost:${port}` : `https://${host}`),
    requests,
    state,
    reset() {
      state.reset();
      requests.length = 0;
    },
    setDialect(dialect) {
      state.dialect = dialect;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
