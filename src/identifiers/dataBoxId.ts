import { compact, verdict } from './typed.ts';
import type { Check } from './types.ts';

export type Problem = 'empty' | 'characters' | 'lookAlike' | 'tooShort' | 'tooLong';

/**
 * Id of a data box to 7 lower-case characters. Neither 0 and 1 nor o and l occur (`lookAlike`); there is no check digit.
 * Observed on all 6,258 municipalities, not documented. domain.md 3.4.
 */
export function check(input: string): Check<Problem> {
  const text = compact(input).toLowerCase();
  return verdict(text, problemOf(text));
}

function problemOf(text: string): Problem | null {
  if (!text) return 'empty';
  if (/[^a-z\d]/.test(text)) return 'characters';
  if (text.length < 7) return 'tooShort';
  if (text.length > 7) return 'tooLong';
  return /[01lo]/.test(text) ? 'lookAlike' : null;
}
