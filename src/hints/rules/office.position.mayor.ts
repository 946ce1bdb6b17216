import { advise } from '../finding.ts';
import { likenessToMayor } from '../mayorLikeness.ts';
import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/** „starosta“, „primátor“ or the like, also with a code before it; a deputy has another beginning (domain.md 1.5, „ovmPersonType“). */
const head = /^\P{L}*(?:starost|primátor|mayor)/iu;

/** The mayor of the case with another function than that of the head of the municipality. */
export default {
  id: 'office.position.mayor',
  field: 'office.position',
  pages: ['sovm.userForm', 'sovm.statutory', 'epusa.personForm'],
  judge(position, values, { case: kase }) {
    if (!kase?.mayor || !filled(values, 'office.position') || head.test(position)) return null;
    const likeness = likenessToMayor(values, kase.mayor);
    const isMayor = likeness === 'same' || likeness === 'spelling' || likeness === 'secondName';
    return isMayor ? advise('position.notMayor', { mayor: `${kase.mayor.givenName} ${kase.mayor.surname}` }) : null;
  },
} satisfies Rule;
