import { titleFinding } from '../titleFinding.ts';
import type { Rule } from '../types.ts';

/** Title after the name: 2–20 characters, no slashes or brackets (domain.md 1.5). */
export default {
  id: 'person.titleAfter.form',
  field: 'person.titleAfter',
  judge: titleFinding,
} satisfies Rule;
