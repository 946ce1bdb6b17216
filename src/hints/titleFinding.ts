import { checkTitle } from '../identifiers/names.ts';
import type { Finding } from './types.ts';

/** What is wrong with a title; empty is fine, titles are not mandatory (domain.md 1.5). */
export function titleFinding(value: string): Finding | null {
  const result = checkTitle(value);
  if (result.ok || result.problem === 'empty') return null;
  if (result.problem === 'outerSpace') return { severity: 'warning', text: 'name.spaces', source: 'jipSchemas' };
  const text = result.problem === 'characters' ? 'title.characters' : 'title.length';
  return { severity: 'warning', text, source: 'jipSchemas' };
}
