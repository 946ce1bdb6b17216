import { check } from '../../identifiers/email.ts';
import { advise, error, ok } from '../finding.ts';
import type { Finding, Rule } from '../types.ts';
import { areOffices } from '../values.ts';

/** Addresses that go with the office, so the former mayor's account may have the same one (domain.md 5: unique per user). */
const officeAddress = /^(?:starosta|starostka|obec|mesto|urad|ou|mu|podatelna|epodatelna|info|posta)@/i;

export default {
  id: 'contact.email.form',
  field: 'contact.email',
  judge(value, values): Finding | null {
    const result = check(value);
    if (result.ok) {
      const isShared = officeAddress.test(result.normalised) && !areOffices(values);
      return isShared ? advise('email.office') : ok('ok.email');
    }
    switch (result.problem) {
      case 'empty':
        return null;
      case 'tooShort':
      case 'tooLong':
        return error('email.length');
      case 'space':
        return error('email.spaces');
      case 'several':
      case 'comma':
      case 'diacritics':
        return error(`email.${result.problem}`);
      default:
        return error('email.shape');
    }
  },
} satisfies Rule;
