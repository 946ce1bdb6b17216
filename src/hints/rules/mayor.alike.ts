import { warning } from '../finding.ts';
import { likenessToMayor } from '../mayorLikeness.ts';
import type { Finding, Rule } from '../types.ts';

/**
 * Nearly the mayor of the case: the register of inhabitants compares names letter for letter, all given names too
 * (domain.md 1.7). A clerk enters other people in these forms as well, so of quite another person nothing is said.
 */
export default {
  id: 'mayor.alike',
  field: 'person.surname',
  pages: ['sovm.identify', 'sovm.userForm', 'sovm.statutory', 'epusa.personForm'],
  judge(_surname, values, { case: kase }): Finding | null {
    if (!kase?.mayor) return null;
    const likeness = likenessToMayor(values, kase.mayor);
    if (!likeness || likeness === 'same' || likeness === 'other') return null;
    return warning(`mayor.${likeness}`, { mayor: `${kase.mayor.givenName} ${kase.mayor.surname}` });
  },
} satisfies Rule;
