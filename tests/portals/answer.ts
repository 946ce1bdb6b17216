/** What the replicas answer, before it meets the network. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Bytes for what is not in UTF-8. */
  body: string | Uint8Array;
  /** How it goes over the network, if not at once and whole. */
  delivery?: Delivery;
}

/**
 * `slow`: after three seconds. `stalled`: the headers and then nothing. `huge`: the body and 50 MB of blanks after it. `reset`: the
 * connection breaks before an answer.
 */
export type Delivery = 'slow' | 'stalled' | 'huge' | 'reset';

/** The policy of the SOVM replica: strict, so that overlays are tested under it. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "connect-src 'none'",
].join('; ');

export function document(body: string, headers: Readonly<Record<string, string>> = {}, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body,
  };
}

export function plain(status: number, body: string, type = 'text/plain; charset=utf-8'): Answer {
  return { status, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}

export function redirect(location: string, status: 302 | 303, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { location, 'cache-control': 'no-store', ...headers }, body: '' };
}
