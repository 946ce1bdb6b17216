import { looksLikeBirthNumber } from '../../identifiers/birthNumber.ts';
import { check } from '../../identifiers/phone.ts';
import { advise, warning } from '../finding.ts';
import { plainForm } from '../plainForm.ts';
import type { Finding, Rule } from '../types.ts';
import { areOffices } from '../values.ts';

/** Czech mobile numbers start with 6 or 7; codes by SMS reach only a mobile (domain.md 5, „Telefon“: CAAIS advises mobile). */
const czechLandline = /^\+420[2-5]/;

/** What JIP takes for a phone: digits and spaces, a plus at the start, 22 characters at most (domain.md 1.5). */
const stored = /^\+?\d\d[\d ]{7,19}$/;

export default {
  id: 'contact.phone.form',
  field: 'contact.phone',
  judge(value, values): Finding | null {
    const result = check(value);
    if (result.ok) {
      const isForCodes = !areOffices(values) && !/stoln|pevn|landline|fax/i.test(values['contact.phoneType'] ?? '');
      if (isForCodes && czechLandline.test(result.normalised)) return advise('phone.landline');
      return plainForm(value, stored, result.normalised, 'ok.phone');
    }
    if (result.problem === 'empty') return null;
    if (looksLikeBirthNumber(value)) return warning('birthNumber.elsewhere');
    return warning(result.problem === 'several' ? 'phone.several' : 'phone.shape');
  },
} satisfies Rule;
