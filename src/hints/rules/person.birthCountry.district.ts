import { advise } from '../finding.ts';
import type { Rule } from '../types.ts';
import { filled, isBornAbroad } from '../values.ts';

/** What a list of districts may offer to who was born elsewhere. */
const elsewhere = /zahrani|cizin|mimo/i;

/** A district goes with a place of birth in Czechia; abroad it is place and country (domain.md 5, „Místo narození“; inferred). */
export default {
  id: 'person.birthCountry.district',
  field: 'person.birthCountry',
  judge(_country, values) {
    const hasDistrict = filled(values, 'person.birthDistrict') && !elsewhere.test(values['person.birthDistrict'] ?? '');
    return hasDistrict && isBornAbroad(values) ? advise('country.district') : null;
  },
} satisfies Rule;
