import { check } from '../../identifiers/phone.ts';
import { advise } from '../finding.ts';
import type { Rule } from '../types.ts';

/** The type „mobilní“ is for mobiles, which in Czechia start with 6 or 7 (domain.md 1.5; 5, „Telefon“). */
export default {
  id: 'contact.phoneType.number',
  field: 'contact.phoneType',
  judge(value, values) {
    const number = check(values['contact.phone'] ?? '');
    if (!number.ok || !number.normalised.startsWith('+420')) return null;
    const isMobile = /^\+420[67]/.test(number.normalised);
    if (isMobile && /stoln|pevn|landline|fax/i.test(value)) return advise('phoneType.mobile');
    return !isMobile && /mobil/i.test(value) ? advise('phoneType.landline') : null;
  },
} satisfies Rule;
