import { epusaHosts, rosHost, rppHost, sovmHosts } from '../addresses.ts';
import { isRos } from './ros.ts';
import { isRpp } from './rpp.ts';
import type { Endpoint } from './state.ts';

/** Which register the address asks, or null: it is one of the portals' other pages. */
export function endpointAt(host: string, { pathname, searchParams }: URL): Endpoint | null {
  if (host === rosHost) return isRos(pathname) ? 'ros' : null;
  if (host === rppHost) return isRpp(pathname) ? 'rpp' : null;
  if (epusaHosts.includes(host))
    return pathname === '/index.php' && searchParams.has('obec') && !searchParams.has('tema') ? 'epusa' : null;
  if (!sovmHosts.includes(host) || searchParams.get('service') !== 'seznamovm') return null;
  if (pathname === '/spravadat/ovm/datafile.do') return 'sovmIndex';
  return pathname === '/spravadat/p/ovm/datafile' ? 'sovm' : null;
}
