import { check } from '../../identifiers/bankAccount.ts';
import { warning } from '../finding.ts';
import { plainForm } from '../plainForm.ts';
import type { Finding, Rule } from '../types.ts';

/** Czech account number with a bank code; prefix and number have a check digit each (domain.md 5, „Bankovní účet“). */
export default {
  id: 'organisation.bankAccount.form',
  field: 'organisation.bankAccount',
  judge(value): Finding | null {
    const result = check(value);
    // Of a hyphen more is to be said where the register has none (organisation.bankAccount.hyphen).
    if (result.ok && /\p{Pd}/u.test(value)) return null;
    if (result.ok) return plainForm(value, /^\d{1,16}\/\d{4}$/, result.normalised, 'ok.account');
    return result.problem === 'empty' ? null : warning(`account.${result.problem}`);
  },
} satisfies Rule;
