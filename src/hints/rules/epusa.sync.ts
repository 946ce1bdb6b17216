import { advise, warning } from '../finding.ts';
import { syncWait } from '../syncWait.ts';
import type { Finding, Rule } from '../types.ts';

/** How the wait for the synchronisation from SOVM stands (domain.md 2.1). */
export default {
  id: 'epusa.sync',
  field: null,
  pages: ['epusa.login', 'epusa.municipality'],
  judge(_value, _values, { case: kase, now }): Finding | null {
    if (!kase?.savedOn || kase.synced) return null;
    const wait = syncWait(kase.savedOn, now);
    return wait ? advise('sync.waiting', wait) : warning('sync.over');
  },
} satisfies Rule;
