import { checkSurname } from '../../identifiers/names.ts';
import { nameFinding } from '../nameFinding.ts';
import type { Rule } from '../types.ts';

/** Surname as the register wants it: 2–64 characters without digits and special characters (domain.md 1.5). */
export default {
  id: 'person.surname.form',
  field: 'person.surname',
  judge: value => nameFinding(checkSurname(value), 64),
} satisfies Rule;
