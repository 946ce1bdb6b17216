import type { Case } from '../checklist/index.ts';

/** What a file with cases begins with; docs/case-file.md describes the rest. */
export const casesFormat = 'povolebni-pruvodce-cases';
export const casesVersion = 1;
/** More is not read. */
export const mostBytes = 5_000_000;

/** The text of a file with cases. The worker reads it (`readCaseFile.ts`). */
export function caseFile(cases: readonly Case[], now: Date): string {
  const file = { format: casesFormat, version: casesVersion, exportedAt: now.toISOString(), cases };
  return `${JSON.stringify(file, null, 2)}\n`;
}
