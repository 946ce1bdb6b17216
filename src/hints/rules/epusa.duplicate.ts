import { warning } from '../finding.ts';
import { syncWait } from '../syncWait.ts';
import type { Finding, Rule } from '../types.ts';

/**
 * SOVM and ePUSA synchronise regularly: an account made in both is a duplicate. After a week without the change, a login
 * with the administrator account asks for the synchronisation (domain.md 2.1).
 */
export default {
  id: 'epusa.duplicate',
  field: null,
  pages: ['epusa.personForm', 'epusa.contacts'],
  judge(_value, _values, { case: kase, now }): Finding | null {
    if (!kase) return warning('duplicate.unknown');
    // Who stays in office has an account already and nothing to be synchronised.
    if (kase.synced || kase.kind === 'reelected') return null;
    if (!kase.savedOn) return warning('duplicate.notYet');
    const wait = syncWait(kase.savedOn, now);
    return wait ? warning('duplicate.waiting', wait) : warning('duplicate.over');
  },
} satisfies Rule;
