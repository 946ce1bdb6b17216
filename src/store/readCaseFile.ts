import * as z from 'zod/mini';
import { type Case, mergeEvents } from '../checklist/index.ts';
import { marksFormat } from '../guide/mark.ts';
import { casesFormat, casesVersion, mostBytes } from './caseFile.ts';
import { readCase } from './read.ts';
import { instant } from './schema.ts';
import type { CaseFileProblem } from './types.ts';

/** A case of a file, and how many of its events this version of the guide does not understand. */
export interface ReadCase {
  kase: Case;
  unknown: number;
}

export interface ReadCaseFile {
  /** Instant, ISO 8601; `null` when the file does not say. */
  exportedAt: string | null;
  cases: readonly ReadCase[];
  /** How many cases of the file cannot be read. */
  unreadable: number;
}

const named = z.object({ format: z.optional(z.unknown()), version: z.optional(z.unknown()) });
const content = z.object({
  version: z.literal(casesVersion),
  exportedAt: z.catch(z.nullable(instant), null),
  cases: z.array(z.unknown()),
});

/** The cases of a file, or why it is not taken. What is sound in it is read even when other parts are not. */
export function readCaseFile(text: string): { ok: true; file: ReadCaseFile } | { ok: false; problem: CaseFileProblem } {
  if (text.trim() === '') return { ok: false, problem: 'caseFileBlank' };
  if (text.length > mostBytes) return { ok: false, problem: 'caseFileTooBig' };
  const json = parsed(text);
  if (!json.ok) return { ok: false, problem: 'caseFileNotJson' };

  const head = named.safeParse(json.value);
  const { format, version } = head.success ? head.data : { format: null, version: null };
  if (format === marksFormat) return { ok: false, problem: 'caseFileOfMarks' };
  if (format !== casesFormat) return { ok: false, problem: 'caseFileForeign' };
  if (typeof version === 'number' && version > casesVersion) return { ok: false, problem: 'caseFileNewer' };

  const body = content.safeParse(json.value);
  if (!body.success) return { ok: false, problem: 'caseFileDamaged' };
  if (body.data.cases.length === 0) return { ok: false, problem: 'caseFileWithoutCase' };
  const cases = readCases(body.data.cases);
  if (cases.length === 0) return { ok: false, problem: 'caseFileDamaged' };
  const unreadable = body.data.cases.length - cases.length;
  return { ok: true, file: { exportedAt: body.data.exportedAt, cases: onceEach(cases), unreadable } };
}

function parsed(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function readCases(raw: readonly unknown[]): ReadCase[] {
  return raw.flatMap(item => {
    const { value, leftOut } = readCase(item);
    return value ? [{ kase: value, unknown: leftOut }] : [];
  });
}

/** Files that were put together by hand may hold a case twice. */
function onceEach(cases: readonly ReadCase[]): ReadCase[] {
  const known = new Map<string, ReadCase>();
  for (const { kase, unknown } of cases) {
    const other = known.get(kase.id);
    const events = other ? mergeEvents(other.kase.events, kase.events) : kase.events;
    known.set(kase.id, { kase: { ...(other?.kase ?? kase), events }, unknown: unknown + (other?.unknown ?? 0) });
  }
  return [...known.values()];
}
