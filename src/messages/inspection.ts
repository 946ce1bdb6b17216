import * as z from 'zod/mini';
import { fields } from '../guide/fields.ts';
import { type FieldId, guide } from '../guide/index.ts';
import { pageIds } from '../guide/pages/ids.ts';

const text = z.string().check(z.maxLength(500));
const field = z.custom<FieldId>(value => typeof value === 'string' && Object.hasOwn(fields, value));

/** What the self-check script answers for one frame of a tab; everything else that may come back is no answer. */
export const inspection = z.object({
  address: text,
  portal: z.nullable(z.enum(Object.keys(guide.portals))),
  page: z.nullable(z.enum(pageIds)),
  fields: z.array(z.object({ field, confidence: z.number(), evidence: z.array(text) })),
  others: z.array(z.object({ kind: text, label: text })),
  controls: z.number(),
});

export type Inspected = z.infer<typeof inspection>;
