import { warning } from '../finding.ts';
import type { Rule } from '../types.ts';

const limit = 255;

/** Function in own words: at most 255 characters (domain.md 1.5). */
export default {
  id: 'office.function.length',
  field: 'office.function',
  judge: value => (value.trim().length > limit ? warning('function.long', { limit }) : null),
} satisfies Rule;
