import { gunzipSync, gzipSync } from 'node:zlib';
import { exampleHost, rosHost, rppHost } from '../addresses.ts';
import { type Answer, document, plain, redirect } from '../answer.ts';
import { html } from '../html.ts';
import { practiceNote } from '../practice.ts';
import { inWindows1250 } from '../windows1250.ts';
import { loginPath } from './pages.ts';
import type { Fault } from './state.ts';

/** The answer of a register with something wrong. */
export function withFault(answer: Answer, fault: Fault, host: string): Answer {
  switch (fault) {
    case 'slow':
    case 'stalled':
    case 'reset':
      return { ...answer, delivery: fault };
    case 'huge':
      return { ...uncompressed(answer), delivery: fault };
    case 'cut':
      return { ...answer, body: answer.body.slice(0, answer.body.length / 2) };
    case 'wrongType':
      return document(errorPage);
    case 'busy429':
      return { ...plain(429, 'Too many requests'), headers: { 'retry-after': '2' } };
    case 'down503':
    case 'down503once':
      return plain(503, 'Service unavailable');
    case 'login':
      return redirect(loginAt(host), 302);
    case 'elsewhere':
      return redirect(`https://${exampleHost}/`, 302);
    case 'gzipNoHeader': {
      const plainAnswer = uncompressed(answer);
      return { ...plainAnswer, body: gzipSync(plainAnswer.body) };
    }
    case 'windows1250':
      return inOldCharset(uncompressed(answer));
  }
}

/** An error with the status of a success, as a proxy or a load balancer makes it. */
const errorPage =
  html`<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Chyba</title></head><body><h1>Služba je dočasně nedostupná</h1><p>Zkuste to prosím později.</p><footer><small>${practiceNote}</small></footer></body></html>`
    .markup;

function loginAt(host: string): string {
  if (host === rosHost || host === rppHost) return loginPath;
  return host.endsWith('epusa.cz') ? '/index.php?tema=login' : '/as/login/default';
}

function uncompressed({ body, headers, ...rest }: Answer): Answer {
  const { 'content-encoding': encoding, ...others } = headers;
  const isPlain = encoding === undefined || typeof body === 'string';
  return { ...rest, headers: others, body: isPlain ? body : gunzipSync(body) };
}

function inOldCharset(answer: Answer): Answer {
  const text = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
  const type = answer.headers['content-type'] ?? 'text/html';
  return {
    ...answer,
    headers: { ...answer.headers, 'content-type': type.replace(/;.*|$/, '; charset=windows-1250') },
    body: inWindows1250(text.replace(/charset=(")?utf-8/i, 'charset=$1windows-1250')),
  };
}
