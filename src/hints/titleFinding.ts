import { checkTitle } from '../identifiers/names.ts';
import { warning } from './finding.ts';
import type { Finding } from './types.ts';

/** What is wrong with a title; empty is fine, titles are not mandatory (domain.md 1.5). */
export function titleFinding(value: string): Finding | null {
  const result = checkTitle(value);
  if (result.ok || result.problem === 'empty') return null;
  if (result.problem === 'outerSpace') return warning('name.spaces');
  return warning(result.problem === 'characters' ? 'title.characters' : 'title.length');
}
