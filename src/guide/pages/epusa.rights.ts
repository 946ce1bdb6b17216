import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: list(
      'nastavení rolí práv v informačních systémech, práva v informačních systémech, oprávnění uživatele, ' +
        'nastavení rolí, nastavení práv, role a oprávnění, oprávnění v informačních systémech, ' +
        'oprávnění pro systémy, role uživatele, nastavení oprávnění, oprávnění, rights in information systems, ' +
        'user rights, roles and rights',
    ),
    url: list('role, prava, opravneni, rights'),
    signature: ['rights.edotace', 'rights.other'],
    against: ['person.givenName', 'person.surname', 'contact.email', 'contact.phone', 'account.password'],
    actions: list('uložit oprávnění, uložit role, uložit práva, nastavit oprávnění, save rights'),
    captions: list('edotace, systém, oprávnění, role, centrální nákup, e-learning, informační systém, system, rights'),
  },
  fields: ['rights.edotace', 'rights.other', 'search', 'account.blocked'],
  steps: ['epusa-rights'],
  saved: 'epusa-rights',
  sources: ['edotaceLogin', 'epusaManual'],
} as const satisfies Page;
