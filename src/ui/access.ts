import { contentMatches } from '../guide/portals.ts';

/** The browser's permission to run on the portals. `request` must be called straight from a click. */
export interface Access {
  granted(): Promise<boolean>;
  request(): Promise<boolean>;
}

/** The part of the browser's permissions that it takes. */
interface Permissions {
  contains(wanted: { origins: string[] }): Promise<boolean>;
  request(wanted: { origins: string[] }): Promise<boolean>;
}

/** Access by the very patterns of the manifest: Chrome knows no wider ones as granted. */
export function accessBy(permissions: Permissions): Access {
  const origins = contentMatches();
  return {
    granted: () => permissions.contains({ origins }),
    request: () => permissions.request({ origins }),
  };
}
