import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSource, textOf } from '../../../scripts/directory/source.ts';
import { codeLists } from './officialLists.ts';

const windows1250 = new TextDecoder('windows-1250').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

/** Encodes as ČÚZK does; Node only decodes windows-1250. */
function inWindows1250(text: string): Buffer {
  return Buffer.from([...text].map(character => windows1250.indexOf(character)));
}

/** A zip of one file whose local header leaves the sizes out, as streaming writers do. */
function zipped(content: Buffer, method: 0 | 8 | 99): Buffer {
  const name = Buffer.from('UI_OBEC.csv');
  const data = method === 8 ? deflateRawSync(content) : content;
  const local = Buffer.alloc(30);
  local.writeUInt32BE(0x504b0304, 0);
  local.writeUInt16LE(method, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32BE(0x504b0102, 0);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32BE(0x504b0506, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, central, name, end]);
}

describe('textOf', () => {
  const plain = inWindows1250(codeLists.obec);

  it('reads windows-1250 and UTF-8', () => {
    expect(plain.includes(Buffer.from('Březina'))).toBe(false);
    expect(textOf(plain)).toBe(codeLists.obec);
    expect(textOf(Buffer.from(codeLists.obec))).toBe(codeLists.obec);
  });

  it('unpacks gzip and zip, deflated or stored', () => {
    expect(textOf(gzipSync(plain))).toBe(codeLists.obec);
    expect(textOf(zipped(plain, 8))).toBe(codeLists.obec);
    expect(textOf(zipped(plain, 0))).toBe(codeLists.obec);
  });

  it('refuses an archive that it cannot read', () => {
    expect(() => textOf(zipped(plain, 99))).toThrow('method 99');
    expect(() => textOf(zipped(plain, 8).subarray(0, 60))).toThrow('not complete');
  });
});

describe('readSource', () => {
  it('reads a file', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'directory-')), 'UI_OBEC.csv');
    await writeFile(path, inWindows1250(codeLists.obec));
    expect(await readSource(path)).toBe(codeLists.obec);
  });
});
