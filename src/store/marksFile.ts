import * as z from 'zod/mini';
import { type Mark, marksFormat } from '../guide/mark.ts';
import { marks } from './schema.ts';

const file = z.object({ format: z.literal(marksFormat), version: z.literal(1), marks });

/** The marks of a file that this extension has written; `null` when it is another one, or damaged. */
export function readMarksFile(text: string): readonly Mark[] | null {
  try {
    return file.parse(JSON.parse(text)).marks;
  } catch {
    return null;
  }
}
