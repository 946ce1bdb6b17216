import type { NameProblem } from '../identifiers/names.ts';
import type { Check } from '../identifiers/types.ts';
import { warning } from './finding.ts';
import type { Finding } from './types.ts';

/** What a check of a given name or surname found; nothing is said of an empty or sound one. */
export function nameFinding(result: Check<NameProblem>, limit: number): Finding | null {
  if (result.ok || result.problem === 'empty') return null;
  const { problem } = result;
  if (problem === 'tooLong') return warning('name.tooLong', { limit });
  if (problem === 'hidden') return warning('form.hidden');
  if (problem === 'allCaps') return warning('name.capitals');
  return warning(problem === 'outerSpace' ? 'name.spaces' : `name.${problem}`);
}
