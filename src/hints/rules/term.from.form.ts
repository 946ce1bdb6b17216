import { termFinding } from '../termFinding.ts';
import type { Rule } from '../types.ts';

/** Start of the term of office: a real day in the register's form (domain.md 1.5, „dates“). */
export default {
  id: 'term.from.form',
  field: 'term.from',
  judge: value => termFinding(value),
} satisfies Rule;
