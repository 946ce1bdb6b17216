import epusaContacts from './epusa.contacts.ts';
import epusaLogin from './epusa.login.ts';
import epusaMunicipality from './epusa.municipality.ts';
import epusaPersonForm from './epusa.personForm.ts';
import epusaRights from './epusa.rights.ts';
import type { PageId } from './ids.ts';
import sovmDataRequest from './sovm.dataRequest.ts';
import sovmHome from './sovm.home.ts';
import sovmIdentify from './sovm.identify.ts';
import sovmLogin from './sovm.login.ts';
import sovmPublicRecord from './sovm.publicRecord.ts';
import sovmStatutory from './sovm.statutory.ts';
import sovmSubject from './sovm.subject.ts';
import sovmUserForm from './sovm.userForm.ts';
import sovmUsers from './sovm.users.ts';
import type { Page } from './types.ts';

/** Every page the guide knows, by id; the file of a page is named by its id. */
export const pages: Readonly<Record<PageId, Page>> = {
  'sovm.login': sovmLogin,
  'sovm.home': sovmHome,
  'sovm.dataRequest': sovmDataRequest,
  'sovm.identify': sovmIdentify,
  'sovm.subject': sovmSubject,
  'sovm.users': sovmUsers,
  'sovm.userForm': sovmUserForm,
  'sovm.statutory': sovmStatutory,
  'sovm.publicRecord': sovmPublicRecord,
  'epusa.municipality': epusaMunicipality,
  'epusa.login': epusaLogin,
  'epusa.contacts': epusaContacts,
  'epusa.personForm': epusaPersonForm,
  'epusa.rights': epusaRights,
};
