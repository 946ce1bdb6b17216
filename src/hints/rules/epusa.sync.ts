import { waitSince } from '../../calendar/wait.ts';
import type { Finding, Rule } from '../types.ts';

const source = 'kraj2018';

/** How the wait for the synchronisation from SOVM stands (domain.md 2.1). */
export default {
  id: 'epusa.sync',
  field: null,
  pages: ['epusa.login', 'epusa.municipality'],
  judge(_values, { case: kase, now }): Finding | null {
    if (!kase?.savedOn || kase.synced) return null;
    const wait = waitSince(kase.savedOn, 7, now);
    if (wait.over) return { severity: 'warning', text: 'sync.over', source };
    return {
      severity: 'advice',
      text: 'sync.waiting',
      source,
      params: { day: wait.day, of: wait.of },
    };
  },
} satisfies Rule;
