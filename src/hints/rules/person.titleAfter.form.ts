import { warning } from '../finding.ts';
import { titleFinding } from '../titleFinding.ts';
import type { Rule } from '../types.ts';

/** Titles that are written before a name; „Ing. Paed. IGIP“ is not (domain.md 1.5 keeps both places apart). */
const beforeName = /\b(?:BcA?|Ing(?!\.?\s?Paed)|Mg[rA]|(?:JU|M[UDV]|Ph|Pharm|RN|Th|Paed)Dr|prof|doc)\b/i;

/** Title after the name: 2–20 characters, no slashes or brackets (domain.md 1.5). */
export default {
  id: 'person.titleAfter.form',
  field: 'person.titleAfter',
  judge(value) {
    const [title] = beforeName.exec(value.slice(0, 100)) ?? [];
    return title ? warning('title.placeBefore', { title }) : titleFinding(value);
  },
} satisfies Rule;
