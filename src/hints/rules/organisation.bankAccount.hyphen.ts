import { check } from '../../identifiers/bankAccount.ts';
import { advise } from '../finding.ts';
import type { Rule } from '../types.ts';

/** JIP stores an account without a hyphen, prefix and number joined (domain.md 1.5). That the web form does too is inferred. */
export default {
  id: 'organisation.bankAccount.hyphen',
  field: 'organisation.bankAccount',
  pages: ['sovm.subject'],
  judge(value) {
    const result = check(value);
    return result.ok && /\p{Pd}/u.test(value) ? advise('account.hyphen', { account: result.normalised }) : null;
  },
} satisfies Rule;
