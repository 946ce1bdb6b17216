import type { NameProblem } from '../identifiers/names.ts';
import type { Check } from '../identifiers/types.ts';
import type { Finding } from './types.ts';

const findings: Record<Exclude<NameProblem, 'empty'>, Finding> = {
  tooShort: { severity: 'warning', text: 'name.tooShort', source: 'jipSchemas' },
  tooLong: { severity: 'warning', text: 'name.tooLong', source: 'jipSchemas' },
  digits: { severity: 'warning', text: 'name.digits', source: 'jipSchemas' },
  apostrophe: { severity: 'warning', text: 'name.apostrophe', source: 'jipSchemas' },
  strayAccent: { severity: 'warning', text: 'name.strayAccent', source: 'jipSchemas' },
  characters: { severity: 'warning', text: 'name.characters', source: 'jipSchemas' },
  title: { severity: 'warning', text: 'name.title', source: 'caaisIntegration' },
  allCaps: { severity: 'warning', text: 'name.capitals', source: 'caaisIntegration' },
  lowerCase: { severity: 'warning', text: 'name.lowerCase', source: 'caaisIntegration' },
  outerSpace: { severity: 'warning', text: 'name.spaces', source: 'caaisIntegration' },
};

/** What a check of a given name or surname found; nothing is said of an empty or sound one. */
export function nameFinding(result: Check<NameProblem>, limit: number): Finding | null {
  if (result.ok || result.problem === 'empty') return null;
  return { ...findings[result.problem], ...(result.problem === 'tooLong' ? { params: { limit } } : {}) };
}
