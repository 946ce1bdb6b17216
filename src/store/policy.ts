import * as z from 'zod/mini';
import { readContacts } from './read.ts';
import { language } from './schema.ts';
import { noPolicy, type Policy } from './types.ts';

/** The defaults that whoever manages the computer has set (docs/policy.md). What does not fit is as if it were not there. */
export function readPolicy(raw: unknown): Policy {
  const parsed = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!parsed.success) return noPolicy;
  const chosen = language.safeParse(parsed.data.language);
  return { support: readContacts(parsed.data.support).value, language: chosen.success ? chosen.data : null };
}
