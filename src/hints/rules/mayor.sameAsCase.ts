import { warning } from '../finding.ts';
import { likenessToMayor } from '../mayorLikeness.ts';
import type { Rule } from '../types.ts';

/** Who is matched with the register of inhabitants should be the mayor of the case. */
export default {
  id: 'mayor.sameAsCase',
  field: 'person.surname',
  pages: ['sovm.identify'],
  judge(_surname, values, { case: kase }) {
    if (!kase?.mayor || likenessToMayor(values, kase.mayor) !== 'other') return null;
    return warning('mayor.differs', { mayor: `${kase.mayor.givenName} ${kase.mayor.surname}` });
  },
} satisfies Rule;
