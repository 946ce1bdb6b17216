import { check } from '../../identifiers/phone.ts';
import { advise, ok, warning } from '../finding.ts';
import type { Finding, Rule } from '../types.ts';
import { areOffices } from '../values.ts';

/** Czech mobile numbers start with 6 or 7; codes by SMS reach only a mobile (domain.md 5, „Telefon“: CAAIS advises mobile). */
const czechLandline = /^\+420[2-5]/;

export default {
  id: 'contact.phone.form',
  field: 'contact.phone',
  judge(value, values): Finding | null {
    const result = check(value);
    if (result.ok) {
      const isForCodes = !areOffices(values) && !/stoln|pevn|landline|fax/i.test(values['contact.phoneType'] ?? '');
      return isForCodes && czechLandline.test(result.normalised) ? advise('phone.landline') : ok('ok.phone');
    }
    if (result.problem === 'empty') return null;
    return warning(result.problem === 'several' ? 'phone.several' : 'phone.shape');
  },
} satisfies Rule;
