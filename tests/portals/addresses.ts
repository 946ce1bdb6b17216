import type { PageId } from '../../src/guide/index.ts';
import type { Dialect } from './dialects/model.ts';

/** The replica pages: those of the guide, and those it does not know or that misbehave on purpose. */
export type ReplicaPageId =
  | PageId
  | 'sovm.news'
  | 'sovm.unlabelled'
  | 'sovm.replaced'
  | 'sovm.modal'
  | 'epusa.home'
  | 'epusa.tree'
  | 'epusa.statistics'
  | 'example.home';

export const sovmHosts: readonly string[] = ['www.czechpoint.cz', 'cert.czechpoint.cz', 'www.czechpoint.gov.cz'];
export const epusaHosts: readonly string[] = ['www.epusa.cz', 'epusa.cz'];
/** ARES, which hands on the register of persons, and the open data of the register of rights and duties. */
export const rosHost = 'ares.gov.cz';
export const rppHost = 'rpp-opendata.egon.gov.cz';
export const exampleHost = 'www.example.com';

/** All names the server answers to and its certificate is for. */
export const allHosts: readonly string[] = [...sovmHosts, ...epusaHosts, rosHost, rppHost, exampleHost, 'localhost'];

type Address = string | Readonly<Record<Dialect, string>>;

const loginQuery = 'uri=https%3A%2F%2Fwww.czechpoint.cz%2Fspravadat%2Fp%2Fhome&status=NCOO';

/** Only login, home, open data and `index.php?obec=` are documented (domain.md 1.1, 1.9, 2.2); the old dialect's addresses say nothing. */
function sovm(code: number, czech: string, english: string): Address {
  return {
    jsp: `/spravadat/p/page.do?m=${code}`,
    modern: `/spravadat/p/${czech}`,
    grid: `/spravadat/p/${english}.xhtml`,
  };
}

/** `*` stands for a value the link gives. */
const addresses: Readonly<Record<ReplicaPageId, Address>> = {
  'sovm.login': '/as/login/default',
  'sovm.home': '/spravadat/p/home',
  'sovm.dataRequest': sovm(101, 'vyzva', 'request'),
  'sovm.subject': sovm(110, 'subjekt', 'subject'),
  'sovm.users': sovm(120, 'uzivatele', 'users'),
  'sovm.userForm': sovm(121, 'uzivatel', 'user'),
  'sovm.identify': sovm(122, 'ztotozneni', 'identify'),
  'sovm.statutory': sovm(130, 'statutar', 'statutory'),
  'sovm.publicRecord': '/spravadat/ovm/detail',
  'sovm.news': sovm(190, 'aktuality', 'news'),
  'sovm.unlabelled': sovm(191, 'formular', 'form'),
  'sovm.replaced': sovm(192, 'overeni', 'check'),
  'sovm.modal': sovm(193, 'okno', 'dialog'),
  'epusa.home': '/index.php',
  'epusa.tree': '/index.php?kraj=*&zkratka=obce',
  'epusa.municipality': '/index.php?obec=*',
  'epusa.login': '/index.php?tema=login',
  'epusa.contacts': '/index.php?obec=*&tema=osoby',
  'epusa.personForm': '/index.php?obec=*&tema=osoba',
  'epusa.rights': '/index.php?obec=*&tema=prava',
  'epusa.statistics': '/index.php?tema=statistika',
  'example.home': '/',
};

export const replicaPageIds = Object.keys(addresses).filter(isReplicaPageId);

export function isReplicaPageId(text: string): text is ReplicaPageId {
  return text in addresses;
}

function parse(address: string): URL {
  return new URL(address, 'https://replica.invalid');
}

function variants(page: ReplicaPageId): readonly string[] {
  const address = addresses[page];
  return typeof address === 'string' ? [address] : Object.values(address);
}

/** Path and query of a page; `parameters` fill the `*` and are added otherwise. */
export function addressOf(
  page: ReplicaPageId,
  dialect: Dialect,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const address = addresses[page];
  const url = parse(typeof address === 'string' ? address : address[dialect]);
  if (page === 'sovm.login') url.search = loginQuery;
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.pathname + url.search;
}

function portalOf(host: string): string {
  if (sovmHosts.includes(host)) return 'sovm';
  if (epusaHosts.includes(host)) return 'epusa';
  return host === exampleHost ? 'example' : '';
}

/** How many parameters of the pattern the URL satisfies, or -1 when it is another page. */
function specificity(pattern: URL, url: URL): number {
  if (pattern.pathname !== url.pathname) return -1;
  const wanted = [...pattern.searchParams];
  const matches = wanted.every(([name, value]) => {
    const actual = url.searchParams.get(name);
    return value === '*' ? actual !== null && actual !== '' : actual === value;
  });
  return matches ? wanted.length : -1;
}

/** Which page of the host the URL shows; the most specific address wins. Session ids in the path are to be cut off before. */
export function pageAt(host: string, url: URL): ReplicaPageId | null {
  const portal = portalOf(host);
  const candidates = replicaPageIds
    .filter(page => page.startsWith(`${portal}.`))
    .flatMap(page => variants(page).map(address => ({ page, score: specificity(parse(address), url) })))
    .filter(candidate => candidate.score >= 0)
    .sort((one, other) => other.score - one.score);
  return candidates[0]?.page ?? null;
}
