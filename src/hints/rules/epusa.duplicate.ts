import { waitSince } from '../../calendar/wait.ts';
import type { Finding, Rule } from '../types.ts';

const source = 'kraj2018';

/**
 * SOVM and ePUSA synchronise regularly: an account made in both is a duplicate. After a week without the change, a login
 * with the administrator account asks for the synchronisation (domain.md 2.1).
 */
export default {
  id: 'epusa.duplicate',
  field: null,
  pages: ['epusa.personForm', 'epusa.contacts'],
  judge(_values, { case: kase, now }): Finding | null {
    if (!kase) return { severity: 'warning', text: 'duplicate.unknown', source };
    if (kase.synced) return null;
    if (!kase.savedOn) return { severity: 'warning', text: 'duplicate.notYet', source };
    const wait = waitSince(kase.savedOn, 7, now);
    if (wait.over) return { severity: 'warning', text: 'duplicate.over', source };
    return { severity: 'warning', text: 'duplicate.waiting', source, params: { day: wait.day, of: wait.of } };
  },
} satisfies Rule;
