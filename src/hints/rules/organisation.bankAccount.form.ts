import { check } from '../../identifiers/bankAccount.ts';
import { ok, warning } from '../finding.ts';
import type { Finding, Rule } from '../types.ts';

/** Czech account number with a bank code; prefix and number have a check digit each (domain.md 5, „Bankovní účet“). */
export default {
  id: 'organisation.bankAccount.form',
  field: 'organisation.bankAccount',
  judge(value): Finding | null {
    const result = check(value);
    // Of a hyphen more is to be said where the register has none (organisation.bankAccount.hyphen).
    if (result.ok) return /\p{Pd}/u.test(value) ? null : ok('ok.account');
    return result.problem === 'empty' ? null : warning(`account.${result.problem}`);
  },
} satisfies Rule;
