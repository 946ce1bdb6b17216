import { check, type Problem } from '../../identifiers/email.ts';
import { advise, error, warning } from '../finding.ts';
import { isOfOffice } from '../officeEmail.ts';
import { plainForm } from '../plainForm.ts';
import type { Finding, Rule } from '../types.ts';
import { areOffices } from '../values.ts';

/**
 * One address, in a shape that JIP takes; the official one is a person's own, for in CAAIS nobody may share one
 * (domain.md 1.5; 5, „E-mail“).
 */
export default {
  id: 'contact.email.form',
  field: 'contact.email',
  judge(value, values): Finding | null {
    const result = check(value);
    if (!result.ok) return trouble(result.problem);
    const isShared = !areOffices(values) && isOfOffice(result.normalised, values['person.surname'] ?? '');
    return isShared ? advise('email.office') : plainForm(value, /^\S+$/, result.normalised, 'ok.email');
  },
} satisfies Rule;

/** The patterns of JIP know neither a second at sign nor a space, comma or semicolon, and want a domain; other things they let pass. */
function trouble(problem: Problem): Finding | null {
  switch (problem) {
    case 'empty':
      return null;
    case 'several':
    case 'comma':
    case 'space':
      return error(`email.${problem}`);
    case 'noAt':
    case 'domain':
      return error('email.shape');
    case 'diacritics':
      return warning('email.diacritics');
    case 'tooShort':
    case 'tooLong':
      return warning('email.length');
    default:
      return warning('email.shape');
  }
}
