import { warning } from '../finding.ts';
import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/** Names in the form against the mayor of the case: a different person, or the same one spelled differently. */
export default {
  id: 'mayor.sameAsCase',
  field: 'person.surname',
  pages: ['sovm.identify'],
  judge(surname, values, { case: kase }) {
    if (!kase?.mayor || !filled(values, 'person.givenName') || !filled(values, 'person.surname')) return null;
    const typed = `${values['person.givenName']} ${surname}`.trim().replace(/\s+/g, ' ');
    const mayor = `${kase.mayor.givenName} ${kase.mayor.surname}`;
    if (typed === mayor) return null;
    // Letters of any case and accent are the same here; in Czech order „č“ would be a letter of its own.
    const isAlike = typed.localeCompare(mayor, 'en', { sensitivity: 'base' }) === 0;
    return warning(isAlike ? 'mayor.spelling' : 'mayor.differs', { mayor });
  },
} satisfies Rule;
