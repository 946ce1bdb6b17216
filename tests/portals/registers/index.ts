import { rosHost, rppHost } from '../addresses.ts';
import { type Answer, plain } from '../answer.ts';
import type { SiteRequest } from '../site.ts';
import type { PortalState } from '../state.ts';
import { endpointAt } from './endpoints.ts';
import { registerPage } from './pages.ts';
import { rosAnswer } from './ros.ts';
import { rppAnswer } from './rpp.ts';
import { sovmDetailXml } from './sovmDetail.ts';
import { sovmIndexGzip } from './sovmIndex.ts';

/** Public registers leave a cookie as many servers do: whoever promises to send none can be held to it. */
const tracking = { 'set-cookie': 'REGISTER=replika; Path=/; Secure; HttpOnly; SameSite=None' };
const xml = 'application/xml; charset=utf-8';

/** What a register answers; null for the portals' own pages, ePUSA's page of a municipality among them. */
export function registerAnswer({ host, method }: SiteRequest, url: URL, state: PortalState): Answer | null {
  const endpoint = endpointAt(host, url);
  const isRegisterHost = host === rosHost || host === rppHost;
  if (endpoint === null) return isRegisterHost ? registerPage(url.pathname, host) : null;
  if (endpoint === 'epusa') return null;
  if (method !== 'GET') return plain(405, 'Method not allowed');
  switch (endpoint) {
    case 'ros':
      return withCookie(rosAnswer(url.pathname, state));
    case 'rpp':
      return withCookie(rppAnswer(url.searchParams.get('query') ?? '', state));
    case 'sovm': {
      const detail = sovmDetailXml(url.searchParams.get('id') ?? '', state);
      return detail === null ? plain(404, 'Not found') : plain(200, detail, xml);
    }
    case 'sovmIndex': {
      const headers = { 'content-type': xml, 'content-encoding': 'gzip', 'cache-control': 'no-store' };
      return { status: 200, headers, body: sovmIndexGzip() };
    }
  }
}

function withCookie(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, ...tracking } };
}
