import type { Check } from './types.ts';

/** Longer than every identifier; what lies behind can only be wrong, so no check has to look at it. */
const longest = 255;

/** The typed text without characters nobody sees (soft hyphens, direction marks) and without outer white space; at most 255 characters. */
export function visible(input: string): string {
  return input
    .replace(/\p{Cf}/gu, '')
    .trim()
    .slice(0, longest);
}

/** The typed text without any white space (nonbreaking and narrow too) and without characters nobody sees; at most 255 characters. */
export function compact(input: string): string {
  return input.replace(/[\s\p{Cf}]/gu, '').slice(0, longest);
}

/** The answer of a check: the problem if there is one, otherwise the register's form. */
export function verdict<P extends string>(normalised: string, problem: P | null): Check<P> {
  return problem ? { ok: false, problem } : { ok: true, normalised };
}
