import { check } from '../../identifiers/phone.ts';
import type { Finding, Rule } from '../types.ts';

/** Czech mobile numbers start with 6 or 7; codes by SMS reach only a mobile (domain.md 5, „Telefon“: CAAIS advises mobile). */
const czechLandline = /^\+420[2-5]/;

export default {
  id: 'contact.phone.form',
  field: 'contact.phone',
  judge(values): Finding | null {
    const result = check(values['contact.phone'] ?? '');
    if (!result.ok) {
      if (result.problem === 'empty') return null;
      const text = result.problem === 'several' ? 'phone.several' : 'phone.shape';
      return { severity: 'warning', text, source: 'jipSchemas' };
    }
    if (czechLandline.test(result.normalised))
      return { severity: 'advice', text: 'phone.landline', source: 'caaisHandbook' };
    return { severity: 'ok', text: 'ok.phone', source: 'jipSchemas' };
  },
} satisfies Rule;
