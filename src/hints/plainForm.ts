import { advise, ok } from './finding.ts';
import type { Finding, TextKey } from './types.ts';

/**
 * What to say of a value that means the right thing: praise when it is written as the register stores it (`stored`),
 * otherwise how to write it. The register's patterns know neither hyphens in a phone nor spaces in a date (domain.md 1.5).
 */
export function plainForm(value: string, stored: RegExp, plain: string, praise: TextKey): Finding {
  const text = value.trim();
  if (/\p{Cf}/u.test(text)) return advise('form.hidden');
  return stored.test(text) ? ok(praise) : advise('form.plain', { plain });
}
