import { advise } from '../finding.ts';
import { likenessToMayor } from '../mayorLikeness.ts';
import { plainWords } from '../plainWords.ts';
import type { Finding, Rule } from '../types.ts';
import { filled } from '../values.ts';

/**
 * The person so far at the head, told by a public register, in a form for the new one. Advice only: the account of the former
 * mayor is blocked in the same form.
 */
export default {
  id: 'mayor.former',
  field: 'person.surname',
  pages: ['sovm.identify', 'sovm.userForm', 'sovm.statutory', 'epusa.personForm'],
  judge(surname, values, { case: kase }): Finding | null {
    if (!kase?.formerMayors || !filled(values, 'person.givenName') || !filled(values, 'person.surname')) return null;
    if (kase.mayor && likenessToMayor(values, kase.mayor) === 'same') return null;
    const typed = [...plainWords(values['person.givenName'] ?? ''), ...plainWords(surname)];
    const mayor = kase.formerMayors.find(name => {
      const shown = plainWords(name);
      return typed.length > 1 && typed.every(word => shown.includes(word));
    });
    return mayor === undefined ? null : advise('mayor.former', { mayor });
  },
} satisfies Rule;
