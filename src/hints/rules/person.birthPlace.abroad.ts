import { warning } from '../finding.ts';
import type { Rule } from '../types.ts';
import { empty, isBornAbroad } from '../values.ts';

/** Who was born abroad is looked up by the name of the place and the country, both (domain.md 1.7). */
export default {
  id: 'person.birthPlace.abroad',
  field: 'person.birthPlace',
  judge: (_place, values) =>
    isBornAbroad(values) && empty(values, 'person.birthPlace') ? warning('place.abroad') : null,
} satisfies Rule;
