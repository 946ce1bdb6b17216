import { advise } from '../finding.ts';
import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

const czech = /^(?:česk|czech|č\.?\s?r\.?$|cze?$|203$)/iu;

/** A district goes with a place of birth in Czechia; abroad it is place and country (domain.md 5, „Místo narození“; inferred). */
export default {
  id: 'person.birthCountry.district',
  field: 'person.birthCountry',
  judge(value, values) {
    const isAbroad = filled(values, 'person.birthCountry') && !czech.test(value.trim());
    return isAbroad && filled(values, 'person.birthDistrict') ? advise('country.district') : null;
  },
} satisfies Rule;
