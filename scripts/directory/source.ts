import { readFile } from 'node:fs/promises';
import { gunzipSync, inflateRawSync } from 'node:zlib';

/** The text of a source: an https address or a file, plain, gzipped or the first file of a zip. */
export async function readSource(location: string): Promise<string> {
  return textOf(location.startsWith('https://') ? await download(location) : await readFile(location));
}

async function download(address: string): Promise<Buffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Unpacks by the first bytes and decodes UTF-8, or else windows-1250, in which ČÚZK publishes. */
export function textOf(bytes: Buffer): string {
  const content = unpack(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1250').decode(content);
  }
}

function unpack(bytes: Buffer): Buffer {
  if (bytes.length > 2 && bytes.readUInt16BE(0) === 0x1f8b) return gunzipSync(bytes);
  if (bytes.length > 4 && bytes.readUInt32BE(0) === 0x504b0304) return firstOfZip(bytes);
  return bytes;
}

/** Sizes are read from the central directory, because the header before the data may leave them out. */
function firstOfZip(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('The zip archive is not complete.');
  const entry = bytes.readUInt32LE(end + 16);
  const method = bytes.readUInt16LE(entry + 10);
  const size = bytes.readUInt32LE(entry + 20);
  const header = bytes.readUInt32LE(entry + 42);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const data = bytes.subarray(start, start + size);
  if (method === 0) return data;
  if (method === 8) return inflateRawSync(data);
  throw new Error(`The zip archive uses the method ${method}, which is not supported.`);
}
