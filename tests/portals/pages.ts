import type { PageId } from '../../src/guide/index.ts';
import { addressOf, epusaHosts, exampleHost, type ReplicaPageId, replicaPageIds, sovmHosts } from './addresses.ts';
import { type Dialect, dialects } from './dialects/model.ts';
import { contacts } from './epusa/contacts.ts';
import { home as epusaHome, tree } from './epusa/home.ts';
import { login as epusaLogin } from './epusa/login.ts';
import { municipality } from './epusa/municipality.ts';
import { personFormPage } from './epusa/personForm.ts';
import { rights } from './epusa/rights.ts';
import { statistics } from './epusa/statistics.ts';
import type { PortalPage } from './page.ts';
import { boskovice } from './people.ts';
import { dataRequest } from './sovm/dataRequest.ts';
import { home } from './sovm/home.ts';
import { identify } from './sovm/identify.ts';
import { login } from './sovm/login.ts';
import { modal } from './sovm/modal.ts';
import { news } from './sovm/news.ts';
import { publicRecord } from './sovm/publicRecord.ts';
import { replaced } from './sovm/replaced.ts';
import { statutory } from './sovm/statutory.ts';
import { subject } from './sovm/subject.ts';
import { unlabelled } from './sovm/unlabelled.ts';
import { userFormPage } from './sovm/userForm.ts';
import { users } from './sovm/users.ts';

/** Pages drawn by a dialect; the foreign host has a page of its own. */
export type DrawnPageId = Exclude<ReplicaPageId, 'example.home'>;

export const pages: Readonly<Record<DrawnPageId, PortalPage>> = {
  'sovm.login': login,
  'sovm.home': home,
  'sovm.dataRequest': dataRequest,
  'sovm.subject': subject,
  'sovm.users': users,
  'sovm.userForm': userFormPage,
  'sovm.identify': identify,
  'sovm.statutory': statutory,
  'sovm.publicRecord': publicRecord,
  'sovm.news': news,
  'sovm.unlabelled': unlabelled,
  'sovm.replaced': replaced,
  'sovm.modal': modal,
  'epusa.home': epusaHome,
  'epusa.tree': tree,
  'epusa.municipality': municipality,
  'epusa.login': epusaLogin,
  'epusa.contacts': contacts,
  'epusa.personForm': personFormPage,
  'epusa.rights': rights,
  'epusa.statistics': statistics,
};

/** Which page of the guide a replica page is; null where the guide has to say it does not know. */
const unknownToGuide = [
  'sovm.news',
  'sovm.unlabelled',
  'epusa.home',
  'epusa.tree',
  'epusa.statistics',
  'example.home',
] as const;

function isUnknown(page: ReplicaPageId): page is (typeof unknownToGuide)[number] {
  return unknownToGuide.some(unknown => unknown === page);
}

export function guidePageOf(page: ReplicaPageId): PageId | null {
  if (page === 'sovm.replaced') return 'sovm.identify';
  if (page === 'sovm.modal') return 'sovm.userForm';
  return isUnknown(page) ? null : page;
}

const ours = { obec: boskovice.code };
const inside = { ...ours, sessID: 'replika' };

/** Parameters that make a page answer without going through the login. */
const samples: Readonly<Partial<Record<ReplicaPageId, Readonly<Record<string, string>>>>> = {
  'sovm.publicRecord': { path: boskovice.key },
  'epusa.tree': { kraj: '43' },
  'epusa.municipality': ours,
  'epusa.contacts': inside,
  'epusa.personForm': inside,
  'epusa.rights': inside,
};

export interface PortalPageEntry {
  page: ReplicaPageId;
  guidePage: PageId | null;
  dialect: Dialect;
  host: string;
  /** Path and query; carries `dialect=`, which the server remembers in a cookie. */
  path: string;
}

function hostOf(page: ReplicaPageId): string {
  const [host = exampleHost] = page.startsWith('sovm.') ? sovmHosts : page.startsWith('epusa.') ? epusaHosts : [];
  return host;
}

/** Every replica page in every dialect, ready to be opened. */
export const portalPages: readonly PortalPageEntry[] = replicaPageIds.flatMap(page =>
  dialects.map(dialect => ({
    page,
    guidePage: guidePageOf(page),
    dialect,
    host: hostOf(page),
    path: addressOf(page, dialect, { ...samples[page], dialect }),
  })),
);
