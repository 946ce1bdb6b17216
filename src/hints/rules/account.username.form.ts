import { looksLikeBirthNumber } from '../../identifiers/birthNumber.ts';
import { advise, warning } from '../finding.ts';
import type { Finding, Rule } from '../types.ts';

const limit = 60;

/** User name of a new account: 5 to 60 characters; which ones, two documents say differently (domain.md 1.5, 5). */
export default {
  id: 'account.username.form',
  field: 'account.username',
  pages: ['sovm.userForm'],
  judge(value): Finding | null {
    const name = value.trim();
    if (!name) return null;
    if (looksLikeBirthNumber(name)) return warning('birthNumber.elsewhere');
    if (/\s|[^\p{ASCII}]/u.test(name)) return warning('username.diacritics');
    if (!/^[a-z\d]/i.test(name) || /[^-@_.a-z\d]/i.test(name)) return warning('username.characters');
    if (name.length < 5) return warning('username.short');
    if (name.length > limit) return warning('username.long', { limit });
    return /[-@]/.test(name) ? advise('username.characters') : null;
  },
} satisfies Rule;
