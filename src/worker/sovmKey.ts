import type { Case } from '../checklist/index.ts';
import { portals } from '../guide/portals.ts';
import { detailOf } from '../verification/net/askSovm.ts';

/**
 * The case with the key of its subject („Zkratka“) when the address of a page of SOVM has one (public-registers.md 1.5)
 * and none is known yet. The page may be that of another municipality; the IČO in the detail tells when it is asked.
 */
export function withSovmKey(kase: Case, address: string): Case {
  const key = kase.sovmDetail ? null : keyIn(address);
  return key ? { ...kase, sovmDetail: detailOf(key) } : kase;
}

function keyIn(address: string): string | null {
  const url = URL.parse(address);
  const hosts: readonly string[] = portals.sovm.hosts;
  if (!url || !hosts.includes(url.host) || !url.pathname.startsWith('/spravadat/')) return null;
  const key = url.searchParams.get('path') ?? '';
  return /^[A-Za-z][A-Za-z0-9]{1,19}$/.test(key) ? key : null;
}
