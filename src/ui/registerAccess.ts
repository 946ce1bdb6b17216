import { type RegisterId, registerIds, registers } from '../guide/registers.ts';

/** The browser's permissions to read the public registers. `request` must be called straight from a click. */
export interface RegisterAccess {
  granted(): Promise<RegisterId[]>;
  request(ids: readonly RegisterId[]): Promise<boolean>;
}

/** The part of the browser's permissions that it takes. */
interface Permissions {
  contains(wanted: { origins: string[] }): Promise<boolean>;
  request(wanted: { origins: string[] }): Promise<boolean>;
}

/** Access by the browser's permissions; one that cannot be asked about counts as missing. */
export function registerAccessBy(permissions: Permissions): RegisterAccess {
  const patterns = (ids: readonly RegisterId[]) => ids.map(id => registers[id].pattern);
  return {
    async granted() {
      const all = await Promise.all(
        registerIds.map(id => permissions.contains({ origins: patterns([id]) }).catch(() => false)),
      );
      return registerIds.filter((_, index) => all[index]);
    },
    request: ids => permissions.request({ origins: patterns(ids) }),
  };
}
