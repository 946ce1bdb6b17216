import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpacked } from '../../../src/verification/net/bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Longer than any piece, with letters of two bytes at its edges. */
const text = `x${'žluťoučký kůň '.repeat(40_000)}`;
const bytes = new TextEncoder().encode(text);

/** As browsers give bodies: of bytes, or of pieces of their own. */
const bodies = {
  'of bytes': (content: Bytes) => new ReadableStream<Bytes>({ type: 'bytes', start: source(content, 30_000) }),
  'of pieces': (content: Bytes) => new ReadableStream<Bytes>({ start: source(content, 200_000) }),
};

function source(content: Bytes, length: number) {
  return (controller: { enqueue(piece: Bytes): void; close(): void }) => {
    for (let at = 0; at < content.length; at += length) controller.enqueue(content.slice(at, at + length));
    controller.close();
  };
}

async function read(body: ReadableStream<Bytes>): Promise<string> {
  const pieces = await unpacked(body);
  const decoder = new TextDecoder();
  let read = '';
  for (let piece = await pieces.next(); piece; piece = await pieces.next())
    read += decoder.decode(piece, { stream: true });
  return read + decoder.decode();
}

describe.each(Object.entries(bodies))('a body %s', (_, body) => {
  it('is read to its end', async () => {
    expect(await read(body(bytes))).toBe(text);
  });

  it('is unpacked when it is gzip and nobody said so', async () => {
    expect(await read(body(new Uint8Array(gzipSync(bytes, { level: 0 }))))).toBe(text);
  });

  it('may be empty', async () => {
    expect(await read(body(new Uint8Array()))).toBe('');
  });

  it('may be left in the middle', async () => {
    const pieces = await unpacked(body(bytes));
    await pieces.next();
    await pieces.cancel();
    expect(await pieces.next()).toBeNull();
  });
});
