import { advise } from '../finding.ts';
import { likenessToMayor } from '../mayorLikeness.ts';
import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/** „starosta“, „1 – starosta“, „uvolněný starosta“, „primátor“; no deputy (domain.md 1.5, „ovmPersonType“). */
const head = /(?<!\p{L})(?:starost|primátor|mayor)/iu;
const deputy = /náměst|zástup|deputy/iu;

/** The mayor of the case with another function than that of the head of the municipality. */
export default {
  id: 'office.position.mayor',
  field: 'office.position',
  pages: ['sovm.userForm', 'sovm.statutory', 'epusa.personForm'],
  judge(position, values, { case: kase }) {
    if (!kase?.mayor || !filled(values, 'office.position') || isHead(position)) return null;
    const likeness = likenessToMayor(values, kase.mayor);
    const isMayor = likeness === 'same' || likeness === 'spelling' || likeness === 'secondName';
    return isMayor ? advise('position.notMayor', { mayor: `${kase.mayor.givenName} ${kase.mayor.surname}` }) : null;
  },
} satisfies Rule;

function isHead(position: string): boolean {
  return head.test(position) && !deputy.test(position);
}
