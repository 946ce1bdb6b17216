import { titleFinding } from '../titleFinding.ts';
import type { Rule } from '../types.ts';

/** Titles that are written after a name (domain.md 1.5 keeps both places apart). */
const afterName = /\b(?:Ph\.?\s?D|CSc|DrSc|MBA|DiS|LL\.?M|Th\.?\s?D)\b/i;

export default {
  id: 'person.titleBefore.form',
  field: 'person.titleBefore',
  judge(values) {
    const value = values['person.titleBefore'] ?? '';
    const [title] = afterName.exec(value.slice(0, 100)) ?? [];
    if (title) return { severity: 'warning', text: 'title.place', source: 'practice', params: { title } };
    return titleFinding(value);
  },
} satisfies Rule;
