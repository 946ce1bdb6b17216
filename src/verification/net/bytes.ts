/** The bytes of a body as they come; `gzip` without the header that announces it is unpacked (public-registers.md 1.2). */
export async function unpacked(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const reader = body.getReader();
  const first = await reader.read();
  const whole = resumed(reader, first.value);
  const isGzip = first.value?.[0] === 0x1f && first.value[1] === 0x8b;
  return isGzip ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
}

/** The stream as it was before its first piece was looked at. */
function resumed(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  first: Uint8Array<ArrayBuffer> | undefined,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      if (first) controller.enqueue(first);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: reason => reader.cancel(reason),
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
