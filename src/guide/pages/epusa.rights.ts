import { list } from '../list.ts';
import type { Page } from './types.ts';

export default {
  portal: 'epusa',
  words: {
    headings: list(
      'udělit nebo odebrat práva, práva nové osoby, permissions for regional applications, permissions of, ' +
        'udělení práv, odebrání práv, udělit práva, odebrat práva, rights of person, rights of the person, ' +
        'access to regional systems, přístup do krajských systémů, nastavení rolí práv v informačních systémech, ' +
        'práva v informačních systémech, oprávnění uživatele, nastavení rolí, nastavení práv, role a oprávnění, ' +
        'oprávnění v informačních systémech, oprávnění pro systémy, role uživatele, nastavení oprávnění, ' +
        'oprávnění, rights in information systems, user rights, roles and rights, práva uživatele, práva osoby, ' +
        'přístupová práva, přístupová oprávnění, role v systémech, role v informačních systémech, ' +
        'role v aplikacích, práva v aplikacích, práva v systémech, oprávnění v aplikacích, oprávnění v systémech, ' +
        'oprávnění osoby, přidělení rolí, přidělení práv, přidělení oprávnění, přiřazení rolí, správa oprávnění, ' +
        'správa rolí, správa práv, úprava oprávnění, změna oprávnění, přístupy do systémů, přístupy do aplikací, ' +
        'přístup do aplikací, přístup do systémů, přístup do informačních systémů, přístupy uživatele, ' +
        'role a práva, práva a role, oprávnění a role, user roles, access rights, user permissions, permissions, ' +
        'roles and permissions, správa přístupů, nastavení přístupů, přístupy, přístupy osoby, změna práv, ' +
        'úprava práv, změna rolí, úprava rolí, editace práv, editace rolí, editace oprávnění, ' +
        'správa přístupových práv, nastavení přístupových práv, nastavení přístupu, práva k systémům, ' +
        'práva k aplikacím, oprávnění k systémům, oprávnění k aplikacím, přístup k systémům, přístup k aplikacím, ' +
        'přístupy k systémům, přístupy k aplikacím, upravit práva, upravit role, upravit oprávnění, ' +
        'nastavit práva, nastavit role, nastavit oprávnění, změnit práva, změnit role, změnit oprávnění, ' +
        'přidělit role, přidělit práva, přidělit oprávnění, role osoby, práva a oprávnění, edit roles, ' +
        'edit rights, edit permissions, manage roles, manage permissions, manage rights, assign roles, ' +
        'user access, access management',
    ),
    url: list('role, prava, opravneni, rights'),
    rest: 'rights.other',
    actions: list('uložit oprávnění, uložit role, uložit práva, nastavit oprávnění, save rights'),
  },
  fields: ['rights.edotace', 'rights.other', 'search', 'account.blocked'],
  steps: ['epusa-rights'],
  saved: 'epusa-rights',
  sources: ['edotaceLogin', 'epusaManual'],
} as const satisfies Page;
