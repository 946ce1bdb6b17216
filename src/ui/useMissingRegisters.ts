import { useCallback, useEffect, useState } from 'preact/hooks';
import { type RegisterId, registerIds, registers } from '../guide/registers.ts';
import type { RegisterAccess } from './registerAccess.ts';

interface MissingRegisters {
  /** Registers for which the browser is going to ask; none that was refused. `null` until it is known. */
  missing: readonly RegisterId[] | null;
  /** Looks again, after the browser has asked. */
  lookAgain(): Promise<void>;
}

/** The permissions that are still to be asked for. */
export function useMissingRegisters(access: RegisterAccess, refused: readonly RegisterId[]): MissingRegisters {
  const [granted, setGranted] = useState<readonly RegisterId[] | null>(null);
  const lookAgain = useCallback(async () => setGranted(await access.granted()), [access]);
  useEffect(() => void lookAgain(), [lookAgain]);
  const isMissing = (id: RegisterId) => registers[id].optional && !granted?.includes(id) && !refused.includes(id);
  return { missing: granted && registerIds.filter(isMissing), lookAgain };
}
