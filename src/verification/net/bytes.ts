type Bytes = Uint8Array<ArrayBuffer>;

/** A body piece by piece. A piece is to be read before the next one is asked for, which may take its place. */
export interface Pieces {
  /** `null` at the end. */
  next(): Promise<Bytes | null>;
  cancel(): Promise<void>;
}

const pieceLength = 64 * 1024;

/** The bytes of a body as they come; `gzip` without the header that announces it is unpacked (public-registers.md 1.2). */
export async function unpacked(body: ReadableStream<Bytes>): Promise<Pieces> {
  const pieces = piecesOf(body);
  const first = await pieces.next();
  const whole = resumed(pieces, first);
  const isGzip = first?.[0] === 0x1f && first[1] === 0x8b;
  return isGzip ? piecesOf(streamOf(whole).pipeThrough(new DecompressionStream('gzip'))) : whole;
}

/** Into one buffer, again and again, where the browser allows that: its own pieces have megabytes, each is a new one. */
function piecesOf(body: ReadableStream<Bytes>): Pieces {
  const reader = byteReaderOf(body);
  if (!reader) return plainPieces(body.getReader());
  let buffer = new ArrayBuffer(pieceLength);
  return {
    async next() {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (value) buffer = value.buffer;
      return done ? null : value;
    },
    cancel: () => reader.cancel(),
  };
}

function byteReaderOf(body: ReadableStream<Bytes>): ReadableStreamBYOBReader | null {
  try {
    return body.getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}

function plainPieces(reader: ReadableStreamDefaultReader<Bytes>): Pieces {
  return {
    next: async () => (await reader.read()).value ?? null,
    cancel: () => reader.cancel(),
  };
}

/** The pieces as they were before the first one was looked at. */
function resumed(pieces: Pieces, first: Bytes | null): Pieces {
  let isFirst = true;
  return {
    ...pieces,
    next() {
      if (!isFirst) return pieces.next();
      isFirst = false;
      return Promise.resolve(first);
    },
  };
}

/** Whoever reads a stream may take the next piece before the last one is used up, so each is a copy. */
function streamOf(pieces: Pieces): ReadableStream<Bytes> {
  return new ReadableStream({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece) controller.enqueue(piece.slice());
      else controller.close();
    },
    cancel: () => pieces.cancel(),
  });
}

/**
 * The name of the encoding: what the header says, else the prolog of XML or the `meta` of a page, else UTF-8. Old Czech
 * pages come in windows-1250.
 */
export function encodingOf(contentType: string, beginning: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(beginning.subarray(0, 1024));
  const said =
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType) ??
    /^\s*(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(start) ??
    /<meta[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(start);
  const label = said?.[1];
  return isKnown(label) ? label : 'utf-8';
}

function isKnown(label: string | undefined): label is string {
  try {
    return label !== undefined && new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
