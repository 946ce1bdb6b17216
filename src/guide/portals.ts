import type { Portal } from './types.ts';

/**
 * Hosts: SOVM runs on czechpoint.cz; the Czech POINT web already moved to czechpoint.gov.cz and Správa dat may follow
 * (domain.md 1.0); both also without „www“, as people type them. Certificate logins run on cert.czechpoint.cz (domain.md 1.1).
 */
export const portals = {
  sovm: {
    name: 'Správa dat (SOVM)',
    hosts: ['www.czechpoint.cz', 'czechpoint.cz', 'cert.czechpoint.cz', 'www.czechpoint.gov.cz', 'czechpoint.gov.cz'],
    paths: ['/spravadat', '/as/', '/portaluzivatele'],
    home: 'https://www.czechpoint.cz/spravadat/',
  },
  epusa: {
    name: 'ePUSA',
    hosts: ['www.epusa.cz', 'epusa.cz'],
    paths: ['/'],
    home: 'https://www.epusa.cz/',
  },
} as const satisfies Record<string, Portal>;

export type PortalId = keyof typeof portals;

/** Match patterns for the manifest: the portal's own paths and nothing else. */
export function contentMatches(): string[] {
  return Object.values(portals).flatMap(portal =>
    portal.hosts.flatMap(host => portal.paths.map(path => `https://${host}${path}*`)),
  );
}
