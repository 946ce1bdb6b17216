import { check, type Problem } from '../../identifiers/email.ts';
import type { Finding, Rule, TextKey } from '../types.ts';

const texts: Record<Exclude<Problem, 'empty'>, TextKey> = {
  tooShort: 'email.length',
  tooLong: 'email.length',
  several: 'email.several',
  comma: 'email.comma',
  space: 'email.spaces',
  diacritics: 'email.diacritics',
  noAt: 'email.shape',
  dots: 'email.shape',
  localPart: 'email.shape',
  domain: 'email.shape',
};

/** Addresses that go with the office, so the former mayor's account may have the same one (domain.md 5: unique per user). */
const officeAddress = /^(?:starosta|starostka|obec|mesto|urad|ou|mu|podatelna|epodatelna|info|posta)@/i;

export default {
  id: 'contact.email.form',
  field: 'contact.email',
  judge(values): Finding | null {
    const value = values['contact.email'] ?? '';
    const result = check(value);
    if (!result.ok) {
      return result.problem === 'empty'
        ? null
        : { severity: 'error', text: texts[result.problem], source: 'jipSchemas' };
    }
    if (officeAddress.test(result.normalised))
      return { severity: 'advice', text: 'email.office', source: 'caaisHandbook' };
    return { severity: 'ok', text: 'ok.email', source: 'jipSchemas' };
  },
} satisfies Rule;
