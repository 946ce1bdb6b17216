import { useState } from 'preact/hooks';
import type { Case } from '../../checklist/index.ts';
import { type RegisterId, registerIds } from '../../guide/registers.ts';
import type { Settings } from '../../store/types.ts';
import type { RegisterAccess } from '../../ui/registerAccess.ts';
import { useMissingRegisters } from '../../ui/useMissingRegisters.ts';
import type { Cases } from '../types.ts';

interface Verification {
  busy: boolean;
  /** The answers to the last question are there. */
  answered: boolean;
  /** Something was answered since the case was opened here. */
  asked: boolean;
  /** Registers for which the browser is going to ask. */
  missing: readonly RegisterId[];
  check: () => void;
  allow: (id: RegisterId) => void;
}

/**
 * Asks the registers, and the browser for the permissions that are missing. What is allowed is asked at once; the worker
 * asks the rest when the permission comes, because Chrome closes the popup under its question. A refusal is remembered
 * and not asked again by itself.
 */
export function useVerification(
  kase: Case,
  { refusedRegisters }: Settings,
  access: RegisterAccess,
  send: Cases['send'],
): Verification {
  const { missing, lookAgain } = useMissingRegisters(access, refusedRegisters);
  const [busy, setBusy] = useState(false);
  const [answered, setAnswered] = useState(false);
  const [asked, setAsked] = useState(false);
  const remember = async (wanted: readonly RegisterId[], answer: Promise<boolean>) => {
    // An error is no refusal.
    const allowed = await answer.catch(() => null);
    const others = refusedRegisters.filter(id => !wanted.includes(id));
    if (allowed !== null)
      await send({ kind: 'changeSettings', patch: { refusedRegisters: allowed ? others : [...others, ...wanted] } });
    await lookAgain();
  };

  const run = async (ids: readonly RegisterId[], wanted: readonly RegisterId[]) => {
    if (busy || missing === null) return;
    setBusy(true);
    setAnswered(false);
    // Firefox asks only straight from the click, so nothing may be awaited before `request`.
    const asking = send({
      kind: 'verify',
      caseId: kase.id,
      registers: [...ids],
      ...(wanted.length > 0 ? { whenGranted: [...wanted] } : {}),
    });
    if (wanted.length > 0) await remember(wanted, access.request(wanted));
    const isThere = await asking;
    setAnswered(isThere);
    setAsked(before => before || isThere);
    setBusy(false);
  };
  return {
    busy,
    answered,
    asked,
    missing: missing ?? [],
    check: () => void run(registerIds, missing ?? []),
    allow: id => void run([id], [id]),
  };
}
