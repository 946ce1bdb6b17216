import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

const slowness = 3000;
const hugeLength = 50 * 1024 * 1024;
const blanks = Buffer.alloc(256 * 1024, ' ');

/** Sends an answer the way it is meant to go. */
export function deliver(response: ServerResponse, answer: Answer): void {
  const ways = { slow: sendSlowly, stalled: stall, huge: sendHuge, reset: breakOff };
  const way = answer.delivery ? ways[answer.delivery] : sendAtOnce;
  way(response, answer);
}

function sendAtOnce(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}

function sendSlowly(response: ServerResponse, answer: Answer): void {
  const timer = setTimeout(() => sendAtOnce(response, answer), slowness);
  response.once('close', () => clearTimeout(timer));
}

function stall(response: ServerResponse, { status, headers }: Answer): void {
  response.writeHead(status, headers);
  response.flushHeaders();
}

/** As fast as it is taken, until all is sent or nobody listens any more. */
function sendHuge(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  response.write(body);
  let left = hugeLength;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= blanks.length;
      if (!response.write(blanks)) return;
    }
    response.end();
  };
  response.on('drain', more);
  more();
}

function breakOff(response: ServerResponse): void {
  response.socket?.destroy();
}
