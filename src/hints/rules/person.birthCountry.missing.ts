import { advise } from '../finding.ts';
import type { Rule } from '../types.ts';
import { empty, filled } from '../values.ts';

/** A place of birth alone says neither in which district nor in which country it lies (domain.md 5, „Místo narození“). */
export default {
  id: 'person.birthCountry.missing',
  field: 'person.birthCountry',
  judge(_country, values) {
    const isAlone = empty(values, 'person.birthDistrict') && empty(values, 'person.birthCountry');
    return isAlone && filled(values, 'person.birthPlace') ? advise('country.missing') : null;
  },
} satisfies Rule;
