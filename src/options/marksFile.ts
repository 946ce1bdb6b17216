import { type Mark, marksFormat } from '../guide/mark.ts';

/** The text of a file with marks. The worker reads it (`src/store/marksFile.ts`). */
export function marksFile(marks: readonly Mark[]): string {
  return `${JSON.stringify({ format: marksFormat, version: 1, marks }, null, 2)}\n`;
}
