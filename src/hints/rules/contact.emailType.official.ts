import { advise } from '../finding.ts';
import type { Rule } from '../types.ts';
import { filled } from '../values.ts';

/** Without an official e-mail an account is not taken over to CAAIS (domain.md 1.5, „email“). */
export default {
  id: 'contact.emailType.official',
  field: 'contact.emailType',
  pages: ['sovm.userForm'],
  judge(value, values) {
    return filled(values, 'contact.emailType') && !/ofici|official|^1$/i.test(value) ? advise('email.type') : null;
  },
} satisfies Rule;
