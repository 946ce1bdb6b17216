import { request } from 'node:https';
import type { Portals } from './server.ts';

export interface Visit {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface VisitOptions {
  cookie?: string;
  /** Form fields; their presence makes the visit a POST. */
  fields?: Readonly<Record<string, string>>;
}

/** One request to a replica without a browser: straight to the port, the host in the header. Follows no redirect. */
export function visit(portals: Portals, host: string, path: string, options: VisitOptions = {}): Promise<Visit> {
  const { cookie, fields } = options;
  const headers = {
    host,
    ...(cookie === undefined ? {} : { cookie }),
    ...(fields === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  };
  const method = fields === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: portals.port,
        servername: host,
        path,
        method,
        headers,
        rejectUnauthorized: false,
        agent: false,
      },
      response => {
        const parts: string[] = [];
        response.setEncoding('utf8');
        response.on('data', part => parts.push(String(part)));
        response.on('error', reject);
        response.on('end', () => {
          const received = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
          resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(received), body: parts.join('') });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(fields === undefined ? undefined : new URLSearchParams(fields).toString());
  });
}
