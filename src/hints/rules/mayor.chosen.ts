import { warning } from '../finding.ts';
import { plainWords } from '../plainWords.ts';
import type { Rule } from '../types.ts';

/**
 * The person chosen as the statutory representative against the mayor of the case: a wrong choice cannot be taken back
 * (domain.md 1.1). Judged only when the choice reads like a name, not like „Ano“ or a number.
 */
export default {
  id: 'mayor.chosen',
  field: 'office.statutory',
  pages: ['sovm.statutory'],
  judge(chosen, _values, { case: kase }) {
    if (!kase?.mayor || !/\p{Lu}\p{L}+\s.*\p{Lu}\p{L}+/su.test(chosen)) return null;
    const names = plainWords(chosen);
    const { givenName, surname } = kase.mayor;
    // The register may have a second given name that the case has not.
    const isMayor =
      plainWords(surname).every(word => names.includes(word)) &&
      plainWords(givenName).some(word => names.includes(word));
    return isMayor ? null : warning('mayor.notChosen', { mayor: `${givenName} ${surname}` });
  },
} satisfies Rule;
