/** The ids of all pages; each has a file of the same name in this folder. */
export const pageIds = [
  'sovm.login',
  'sovm.home',
  'sovm.dataRequest',
  'sovm.identify',
  'sovm.subject',
  'sovm.users',
  'sovm.userForm',
  'sovm.statutory',
  'sovm.publicRecord',
  'epusa.municipality',
  'epusa.login',
  'epusa.contacts',
  'epusa.personForm',
  'epusa.rights',
] as const;

export type PageId = (typeof pageIds)[number];
