import type { FieldValues } from './types.ts';
import { filled } from './values.ts';

const czech = /^(?:česk|czech|č\.?\s?r\.?$|cze?$|203$)/iu;

/** Whether another country than Czechia is chosen as that of birth. */
export function bornAbroad(values: FieldValues): boolean {
  return filled(values, 'person.birthCountry') && !czech.test((values['person.birthCountry'] ?? '').trim());
}
