import { foldName } from '../foldName.ts';
import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/** Names in the form against the mayor of the case: a different person, or the same one spelled differently. */
export default {
  id: 'mayor.sameAsCase',
  field: 'person.surname',
  pages: ['sovm.identify'],
  judge(values, { case: kase }) {
    if (!kase?.mayor || !filled(values, 'person.givenName') || !filled(values, 'person.surname')) return null;
    const typed = `${values['person.givenName']} ${values['person.surname']}`.trim().replace(/\s+/g, ' ');
    const mayor = `${kase.mayor.givenName} ${kase.mayor.surname}`;
    if (typed === mayor) return null;
    const text = foldName(typed) === foldName(mayor) ? 'mayor.spelling' : 'mayor.differs';
    return { severity: 'warning', text, source: 'kraj2018', params: { mayor } };
  },
} satisfies Rule;
