import { dateFinding } from '../dateFinding.ts';
import { warning } from '../finding.ts';
import type { Rule } from '../types.ts';

/** Start of the term of office: a real day in the register's form (domain.md 1.5, „dates“). */
export default {
  id: 'term.from.form',
  field: 'term.from',
  judge: value => dateFinding(value, warning('term.year')),
} satisfies Rule;
