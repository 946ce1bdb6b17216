import { verdict, visible } from './typed.ts';
import type { Check } from './types.ts';

export type Problem =
  | 'empty'
  | 'tooShort'
  | 'tooLong'
  | 'several'
  | 'comma'
  | 'space'
  | 'diacritics'
  | 'noAt'
  | 'dots'
  | 'localPart'
  | 'domain';

/** E-mail address with its domain in lower case; 6 to 100 characters as JIP has it. domain.md 1.5, 5: XSD. */
export function check(input: string): Check<Problem> {
  const text = visible(input);
  const [local = '', ...domains] = text.split('@');
  const domain = domains.join('@').toLowerCase();
  return verdict(`${local}@${domain}`, problemOf(text, domains.length) ?? partsProblem(local, domain));
}

function problemOf(text: string, ats: number): Problem | null {
  if (!text) return 'empty';
  if (text.length > 100) return 'tooLong';
  if (ats > 1) return 'several';
  if (/[,;]/.test(text)) return 'comma';
  if (/\s/.test(text)) return 'space';
  if (/[^\P{L}a-zA-Z]/u.test(text)) return 'diacritics';
  if (!ats) return 'noAt';
  if (/\.\.|\.@|@\.|^\.|\.$/.test(text)) return 'dots';
  return text.length < 6 ? 'tooShort' : null;
}

function partsProblem(local: string, domain: string): Problem | null {
  if (!/^[\w#&*+=[\]{|}~.-]+$/.test(local)) return 'localPart';
  return /^([a-z\d-]+\.)+[a-z]{2,}$/.test(domain) ? null : 'domain';
}
