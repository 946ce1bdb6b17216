import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../checklist/index.ts';
import { type RegisterId, registerIds, registers } from '../../guide/registers.ts';
import type { Settings } from '../../store/types.ts';
import type { RegisterAccess } from '../../ui/registerAccess.ts';
import type { Cases } from '../types.ts';

interface Verification {
  busy: boolean;
  /** It has been asked here, and the answers are there. */
  answered: boolean;
  /** Registers for which the browser is going to ask. */
  missing: readonly RegisterId[];
  check: () => void;
  allow: (id: RegisterId) => void;
}

/** Asks for the permissions that are missing, and then the registers. A refusal is remembered and not asked again by itself. */
export function useVerification(
  kase: Case,
  { refusedRegisters }: Settings,
  access: RegisterAccess,
  send: Cases['send'],
): Verification {
  const [granted, setGranted] = useState<readonly RegisterId[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [answered, setAnswered] = useState(false);
  useEffect(() => {
    access.granted().then(setGranted, () => undefined);
  }, [access]);

  const missing = registerIds.filter(
    id => registers[id].optional && granted && !granted.includes(id) && !refusedRegisters.includes(id),
  );

  const ask = async (wanted: readonly RegisterId[], answer: Promise<boolean> | null, ids: readonly RegisterId[]) => {
    setBusy(true);
    setAnswered(false);
    const allowed = answer === null || (await answer);
    if (wanted.length > 0) {
      const others = refusedRegisters.filter(id => !wanted.includes(id));
      await send({ kind: 'changeSettings', patch: { refusedRegisters: allowed ? others : [...others, ...wanted] } });
      setGranted(await access.granted());
    }
    if (allowed || ids.length > wanted.length)
      setAnswered(await send({ kind: 'verify', caseId: kase.id, registers: [...ids] }));
    setBusy(false);
  };
  return {
    busy,
    answered,
    missing,
    // Firefox asks only straight from the click, so nothing may be awaited before `request`.
    check: () => void ask(missing, missing.length > 0 ? access.request(missing) : null, registerIds),
    allow: id => void ask([id], access.request([id]), [id]),
  };
}
