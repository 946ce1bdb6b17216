import { addressOf, exampleHost, pageAt, type ReplicaPageId, sovmHosts } from './addresses.ts';
import { type Answer, document, plain, redirect, strictPolicy } from './answer.ts';
import { assetAt } from './assets.ts';
import { toolkits } from './dialects/index.ts';
import { type Dialect, isDialect, say } from './dialects/model.ts';
import { examplePage } from './elsewhere/example.ts';
import { epusaFrame } from './epusa/frame.ts';
import type { Attempt, View } from './page.ts';
import { pages } from './pages.ts';
import { endpointAt } from './registers/endpoints.ts';
import { withFault } from './registers/faults.ts';
import { registerAnswer } from './registers/index.ts';
import { sovmFrame } from './sovm/frame.ts';
import type { PortalState } from './state.ts';

/** One request as the replicas see it: no socket, no TLS. */
export interface SiteRequest {
  host: string;
  method: string;
  /** Path and query as sent. */
  path: string;
  cookie: string;
  body: string;
}

function cookieDialect(cookie: string): string | undefined {
  return /(?:^|;\s*)dialect=([a-z]+)/.exec(cookie)?.[1];
}

/** The query wins and is remembered, then the cookie, then what the server was told. */
function chooseDialect(
  url: URL,
  cookie: string,
  state: PortalState,
): { dialect: Dialect; headers: Record<string, string> } {
  const asked = url.searchParams.get('dialect');
  if (isDialect(asked))
    return { dialect: asked, headers: { 'set-cookie': `dialect=${asked}; Path=/; Secure; SameSite=Lax` } };
  const kept = cookieDialect(cookie);
  return { dialect: isDialect(kept) ? kept : state.dialect, headers: {} };
}

/** SOVM's old markup keeps the session in the path (domain.md 1.1), ePUSA in the query (domain.md 2.2). */
function withSession(
  address: string,
  page: ReplicaPageId,
  view: Pick<View, 'dialect' | 'state' | 'epusaSession'>,
): string {
  if (page.startsWith('epusa.')) {
    const url = new URL(address, 'https://replica.invalid');
    const session = url.searchParams.get('sessID') ?? (view.epusaSession === '' ? '0' : view.epusaSession);
    url.searchParams.delete('sessID');
    const rest = url.searchParams.size > 0 ? `&${url.searchParams}` : '';
    return `${url.pathname}?platnost_k=0&sessID=${session}&jazyk=cz${rest}`;
  }
  if (view.dialect !== 'jsp') return address;
  const [path = '', query] = address.split('?');
  return `${path};jsessionid=${view.state.session}${query === undefined ? '' : `?${query}`}`;
}

function makeView(page: ReplicaPageId, dialect: Dialect, state: PortalState, query: URLSearchParams): View {
  const asked = query.get('sessID') ?? '0';
  const epusaSession = asked === '0' ? '' : asked;
  return {
    page,
    dialect,
    kit: toolkits[dialect],
    state,
    query,
    epusaSession,
    attempt: null,
    say: caption => say(caption, dialect),
    to: (target, parameters = {}) =>
      withSession(addressOf(target, dialect, parameters), target, { dialect, state, epusaSession }),
  };
}

function show(view: View, page: ReplicaPageId, attempt: Attempt | null): string {
  if (page === 'example.home') return examplePage(view);
  const shown: View = { ...view, page, attempt };
  const frame = page.startsWith('sovm.') ? sovmFrame(shown) : epusaFrame(shown);
  return view.kit.document(pages[page].render(shown), frame).markup;
}

/** Addresses that only lead on. */
function entrance(host: string, url: URL): string | null {
  if (sovmHosts.includes(host) && ['/', '/spravadat', '/spravadat/'].includes(url.pathname))
    return addressOf('sovm.login', 'modern');
  return host.endsWith('epusa.cz') && url.pathname === '/' ? '/index.php' : null;
}

/**
 * The whole behaviour of the replicas: a request and the state to an answer. Only posts change the state, but for a fault
 * that happens once.
 */
export function answer(request: SiteRequest, state: PortalState): Answer {
  const url = new URL(request.path.replace(/;jsessionid=[^/?#]*/i, ''), `https://${request.host}`);
  const endpoint = endpointAt(request.host, url);
  const fault = endpoint ? state.registers.takeFault(endpoint) : undefined;
  const usual = registerAnswer(request, url, state) ?? portalAnswer(request, url, state);
  return fault ? withFault(usual, fault, request.host) : usual;
}

function portalAnswer(request: SiteRequest, url: URL, state: PortalState): Answer {
  const { dialect, headers } = chooseDialect(url, request.cookie, state);
  const asset = assetAt(url.pathname);
  if (asset !== null) return asset;
  const leadsTo = entrance(request.host, url);
  if (leadsTo !== null) return redirect(leadsTo, 302, headers);
  const page = pageAt(request.host, url);
  if (page === null) return plain(404, 'Stránka nebyla nalezena.');
  const policy: Record<string, string> = page.startsWith('sovm.') ? { 'content-security-policy': strictPolicy } : {};
  const view = makeView(page, dialect, state, url.searchParams);
  if (request.method !== 'POST') return document(show(view, page, null), { ...headers, ...policy });
  const submit = page === 'example.home' ? undefined : pages[page].submit;
  if (submit === undefined) return request.host === exampleHost ? redirect('/', 303) : plain(405, 'Method not allowed');
  const result = submit(view, new URLSearchParams(request.body));
  if ('goTo' in result) return redirect(result.goTo, 303, headers);
  return document(show(view, result.showAgain, result.attempt), { ...headers, ...policy });
}
