import type { FieldId } from '../guide/index.ts';
import type { FieldValues } from './types.ts';

/** Texts of a select that mean nothing is chosen yet. */
const placeholder = /^[\s\-–—.…]*(?:$|vyberte|zvolte|nevybráno|nezvoleno|neuveden|nezadán|select|choose)/iu;

/** Whether a field is on the page and holds something. */
export function filled(values: FieldValues, field: FieldId): boolean {
  const value = values[field];
  return value !== undefined && !placeholder.test(value.slice(0, 40));
}

/** Whether a field is on the page and still empty. */
export function empty(values: FieldValues, field: FieldId): boolean {
  return values[field] !== undefined && !filled(values, field);
}

/** Whether contacts are those of the authority, not of a person. */
export function areOffices(values: FieldValues): boolean {
  return values['person.surname'] === undefined && values['organisation.ico'] !== undefined;
}

const czech = /(?:^|\P{L})(?:česk|czech)|^(?:č\.?\s?r\.?|čs[sf]?r|cze?|203)$/iu;

/** Whether the country of birth is chosen and another than Czechia, however a list calls it. */
export function isBornAbroad(values: FieldValues): boolean {
  return filled(values, 'person.birthCountry') && !czech.test(values['person.birthCountry']?.trim() ?? '');
}

/** Whether the chosen type of document is an identity card. */
export function isIdentityCard(values: FieldValues): boolean {
  return /občan|průkaz totož|identity|id[ -]card|^(?:op|id)\b/i.test(values['document.type'] ?? '');
}
