import { warning } from '../finding.ts';
import { titleFinding } from '../titleFinding.ts';
import type { Rule } from '../types.ts';

/** Titles that are written after a name (domain.md 1.5 keeps both places apart). */
const afterName = /\b(?:Ph\.?\s?D|CSc|DrSc|MBA|DiS|LL\.?M|Th\.?\s?D)\b/i;

export default {
  id: 'person.titleBefore.form',
  field: 'person.titleBefore',
  judge(value) {
    const [title] = afterName.exec(value.slice(0, 100)) ?? [];
    if (title) return warning('title.place', { title });
    return titleFinding(value);
  },
} satisfies Rule;
