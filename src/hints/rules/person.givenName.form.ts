import { checkGivenName } from '../../identifiers/names.ts';
import { nameFinding } from '../nameFinding.ts';
import type { Rule } from '../types.ts';

/** Given name as the register wants it: 2–32 characters without digits and special characters (domain.md 1.5). */
export default {
  id: 'person.givenName.form',
  field: 'person.givenName',
  judge: value => nameFinding(checkGivenName(value), 32),
} satisfies Rule;
