import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksFile } from '../../../src/options/marksFile.ts';
import { caseFile, casesFormat, mostBytes } from '../../../src/store/caseFile.ts';
import { readCaseFile } from '../../../src/store/index.ts';
import { event, storedCase } from '../../../src/store/schema.ts';
import { freshCase, midwayCase } from '../popup/cases.ts';
import { someCases } from './arbitraryCases.ts';

const now = new Date('2026-11-24T09:00:00Z');
const document = readFileSync(join(import.meta.dirname, '../../../docs/case-file.md'), 'utf8');

function read(text: string) {
  const result = readCaseFile(text);
  if (!result.ok) throw new Error(result.problem);
  return result.file;
}

/** A file of ours with other keys. */
function file(keys: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(caseFile([freshCase()], now)), ...keys });
}

describe('a file with cases', () => {
  it('holds them whole', () => {
    fc.assert(
      fc.property(someCases, cases => {
        const { exportedAt, cases: found, unreadable } = read(caseFile(cases, now));
        expect(found).toEqual(cases.map(kase => ({ kase, unknown: 0 })));
        expect({ exportedAt, unreadable }).toEqual({ exportedAt: now.toISOString(), unreadable: 0 });
      }),
    );
  });

  it.each([
    ['caseFileBlank', ''],
    ['caseFileBlank', ' \n\t'],
    ['caseFileTooBig', `"${'x'.repeat(mostBytes)}"`],
    ['caseFileNotJson', 'no json'],
    ['caseFileNotJson', caseFile([midwayCase()], now).slice(0, -20)],
    ['caseFileForeign', '{}'],
    ['caseFileForeign', '[]'],
    ['caseFileForeign', 'null'],
    ['caseFileForeign', '7'],
    ['caseFileForeign', file({ format: 'another-program' })],
    ['caseFileOfMarks', marksFile([])],
    ['caseFileOfMarks', '{"format":"povolebni-pruvodce/marks"}'],
    ['caseFileNewer', file({ version: 2 })],
    ['caseFileNewer', file({ version: 2, cases: 'in a way that nobody knows yet' })],
    ['caseFileDamaged', file({ version: '1' })],
    ['caseFileDamaged', `{"format":"${casesFormat}"}`],
    ['caseFileDamaged', file({ cases: {} })],
    ['caseFileDamaged', file({ cases: [7, { ...freshCase(), ico: '279978' }] })],
    ['caseFileWithoutCase', caseFile([], now)],
  ])('is refused as %s: %.40s', (problem, text) => {
    expect(readCaseFile(text)).toEqual({ ok: false, problem });
  });

  it('is read as far as it is sound, and tells how much was not', () => {
    const kase = midwayCase();
    const damaged = { ...kase, events: [...kase.events, 7, { ...kase.events[0], step: 'of-a-newer-version' }] };
    const { exportedAt, cases, unreadable } = read(file({ exportedAt: 'soon', cases: [null, damaged], more: true }));
    expect(cases).toEqual([{ kase, unknown: 2 }]);
    expect({ exportedAt, unreadable }).toEqual({ exportedAt: null, unreadable: 1 });
  });

  it('may hold a case twice', () => {
    const kase = midwayCase();
    const [first, ...rest] = kase.events;
    const { cases, unreadable } = read(
      file({
        cases: [
          { ...kase, events: rest },
          { ...kase, events: [first, 7] },
        ],
      }),
    );
    expect(cases.map(({ kase: { id, events }, unknown }) => [id, events.length, unknown])).toEqual([
      [kase.id, kase.events.length, 1],
    ]);
    expect(unreadable).toBe(0);
  });

  it('never throws, whatever is in it', () => {
    const format = fc.constantFrom(casesFormat, 'x');
    const version = fc.constantFrom(1, 2, '1');
    const any = fc.record({ format, version, exportedAt: fc.anything(), cases: fc.anything() });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          any.map(value => safely(value)),
        ),
        text => {
          expect(typeof readCaseFile(text).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('docs/case-file.md', () => {
  const example = /```json\n(.*?)```/s.exec(document)?.[1] ?? '';

  it('has an example that is read whole', () => {
    const { cases, unreadable } = read(example);
    expect(cases).toHaveLength(JSON.parse(example).cases.length);
    expect(cases.map(({ unknown }) => unknown)).toEqual([0]);
    expect(unreadable).toBe(0);
  });

  it('says what each key is, and shows it', () => {
    const { format, version, exportedAt, cases } = JSON.parse(example);
    expect(Object.keys(JSON.parse(example))).toEqual(Object.keys({ format, version, exportedAt, cases }));
    const keys = new Set([
      ...Object.keys(storedCase.shape),
      ...Object.keys(event.shape),
      ...keysIn(JSON.parse(example)),
    ]);
    for (const key of keys) {
      expect(document, key).toMatch(new RegExp(`^\\| \`${key}\` \\|`, 'm'));
      expect(example, key).toContain(`"${key}"`);
    }
  });
});

function safely(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** Every key at any depth. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysIn)];
}
